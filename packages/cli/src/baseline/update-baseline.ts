import { byCodeUnit } from "@candor/model";
import { amount } from "../amount.ts";
import type { Settings } from "../config/load-config.ts";
import { displayPath } from "../display-path.ts";
import { fingerprintsOf } from "../fingerprint.ts";
import { jsonText } from "../json-text.ts";
import { confine } from "../output/confine.ts";
import { cannotWrite } from "../output/place-outputs.ts";
import { isCurrent, writeFiles } from "../output/write-files.ts";
import { renamer } from "../rename-files.ts";
import type { Report } from "../report.ts";
import { type Baseline, baselinePath, entriesOf, type Held, type Holding, type Known } from "./baseline.ts";
import { readBaseline } from "./read-baseline.ts";
import { NEVER_KNOWN } from "./unread-code.ts";
import { unusableBaseline, updateCommand } from "./unusable-baseline.ts";

/** What became of a baseline: what to say of it, why it could not be written, or the finding about one that cannot be used. */
export type Updated =
  | { readonly said: string }
  | { readonly failed: string }
  | { readonly unusable: Pick<Report, "diagnostics" | "texts"> };

/**
 * Writes all findings of a command into the baseline, sorted by where they stand. What it holds for the other command stays;
 * of a merge that was not finished, what either version holds.
 */
export async function updateBaseline(
  report: Pick<Report, "diagnostics" | "allowed" | "texts">,
  holding: Holding,
): Promise<Updated> {
  const { settings, held, base, config } = holding;
  const path = baselinePath(settings);
  const read = await readBaseline(path);
  const versions = "baseline" in read ? [read.baseline] : "conflict" in read ? read.conflict : [];
  if (!("baseline" in read) && versions.length === 0) return { unusable: unusableBaseline(read, holding) };
  const nameOf = renamer(base, settings.root);
  const lasting = report.diagnostics.filter(({ rule }) => !NEVER_KNOWN.has(rule));
  const now = entriesOf(lasting, fingerprintsOf(report, nameOf), nameOf);
  const before: Baseline = { format: 1, lint: union(versions, "lint"), check: union(versions, "check") };
  const shown = displayPath(base, path);
  const written = await write(jsonText({ ...before, [held]: now }), settings);
  if ("refused" in written) return { failed: cannotWrite(shown, written.refused) };
  const merged = "conflict" in read ? mergedNote(before, held, config) : "";
  return { said: `${written.state}: ${shown}, ${heldNow(now, before[held], held)}\n${merged}` };
}

/** As with all that a config names, nothing is written outside its folder. */
async function write(
  text: string,
  { config: { baseline = "" }, root }: Settings,
): Promise<{ readonly state: "written" | "unchanged" } | { readonly refused: string }> {
  const confined = await confine(root, baseline, "the folder of the config");
  if ("refused" in confined) return confined;
  const output = { target: confined.target, text };
  if (await isCurrent(output)) return { state: "unchanged" };
  const failure = await writeFiles([output]);
  return failure ? { refused: failure.reason } : { state: "written" };
}

/** The entries of all versions, each once; one version keeps its order. */
function union(versions: readonly Baseline[], held: Held): readonly Known[] {
  const [first, ...others] = versions.map((version) => version[held]);
  if (!first || others.length === 0) return first ?? [];
  const all = new Map([first, ...others].flat().map((entry) => [entry.fingerprint, entry]));
  return [...all.values()].toSorted(
    (a, b) =>
      byCodeUnit(a.file, b.file) || byCodeUnit(a.message, b.message) || byCodeUnit(a.fingerprint, b.fingerprint),
  );
}

/** ``with 5 findings of `candor check`: 2 new, 1 taken out``. */
function heldNow(now: readonly Known[], before: readonly Known[], held: Held): string {
  const count = (some: readonly Known[], others: readonly Known[]): number => {
    const prints = new Set(others.map(({ fingerprint }) => fingerprint));
    return some.filter(({ fingerprint }) => !prints.has(fingerprint)).length;
  };
  const changes = `${count(now, before)} new, ${count(before, now)} taken out`;
  return `with ${amount(now.length, "finding")} of \`candor ${held}\`: ${changes}`;
}

function mergedNote(before: Baseline, held: Held, config: string | undefined): string {
  const other = held === "lint" ? "check" : "lint";
  const kept = before[other].length;
  const note = "note: it had a merge conflict";
  if (kept === 0) return `${note}\n`;
  return `${note}; of \`candor ${other}\` it holds all that either version did (${kept}): run ${updateCommand(other, config)} too\n`;
}
