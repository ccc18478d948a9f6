import type { Diagnostic } from "@candor/model";
import { fingerprintsOf, type Prints } from "../fingerprint.ts";
import { renamer } from "../rename-files.ts";
import type { Report } from "../report.ts";
import { baselinePath, entriesOf, type Holding } from "./baseline.ts";
import { findRenamed } from "./find-renamed.ts";
import { readBaseline } from "./read-baseline.ts";
import { stopsPolicy } from "./stops-policy.ts";
import { NEVER_KNOWN } from "./unread-code.ts";
import { unusableBaseline } from "./unusable-baseline.ts";

/** Findings told apart by the baseline. */
export interface Sorted {
  /** Those that the baseline does not hold. */
  readonly fresh: readonly Diagnostic[];
  readonly known: readonly Diagnostic[];
  /** How many the baseline holds that are no more. */
  readonly mended: number;
  readonly prints: Prints;
}

/** Tells new findings, which are sorted, from those of the baseline; or gives the one finding about a baseline that cannot be used. */
export async function sortByBaseline(
  report: Pick<Report, "diagnostics" | "allowed" | "texts">,
  holding: Holding,
): Promise<Sorted | { readonly unusable: Pick<Report, "diagnostics" | "texts"> }> {
  const { settings, held, base } = holding;
  const read = await readBaseline(baselinePath(settings));
  if (!("baseline" in read)) return { unusable: unusableBaseline(read, holding) };
  const nameOf = renamer(base, settings.root);
  const prints = fingerprintsOf(report, nameOf);
  const entries = new Map(read.baseline[held].map((entry) => [entry.fingerprint, entry]));
  const found = entriesOf(report.diagnostics, prints, nameOf);
  const renamed = await findRenamed(found, entries, settings.root);
  const stops = await stopsPolicy(report.diagnostics);
  const isKnown = report.diagnostics.map((finding, index) => {
    const { fingerprint = "" } = found[index] ?? {};
    const held = entries.has(fingerprint) || renamed.has(fingerprint);
    return held && !NEVER_KNOWN.has(finding.rule) && !stops.has(finding);
  });
  const known = report.diagnostics.filter((_, index) => isKnown[index]);
  const fresh = report.diagnostics.filter((_, index) => !isKnown[index]);
  return { fresh, known, mended: entries.size - known.length, prints };
}
