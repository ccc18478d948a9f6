import type { Diagnostic } from "@candor/model";
import { amount } from "../amount.ts";
import { CONFIG_FILE } from "../config/config-file.ts";
import type { Settings } from "../config/load-config.ts";
import { cannotBegin } from "../exit-code.ts";
import type { Io } from "../io.ts";
import { renamer } from "../rename-files.ts";
import type { Report } from "../report.ts";
import type { FindingOptions } from "../report-options.ts";
import type { Held, Holding } from "./baseline.ts";
import { visible } from "../render/visible.ts";
import { leftCodeUnread, UNREAD_CODE } from "./unread-code.ts";

/** A run that reports findings. */
export interface Reporting {
  readonly settings: Settings | null;
  readonly options: FindingOptions;
  /** Whether what is printed names fingerprints. */
  readonly prints: boolean;
  /** Absolute: the folder that findings name files from. */
  readonly base: string;
  readonly io: Io;
}

/**
 * A report, its findings sorted, without those that the baseline holds, which is written anew first where that is asked for; a
 * string says how the command was misused.
 */
export async function holdReport(report: Report, run: Reporting): Promise<Report | string> {
  const { settings, options, base } = run;
  const held = heldBy(report.command);
  if (held !== null && settings?.config.baseline !== undefined) {
    return hold(report, { settings, held, config: options.config, base }, run);
  }
  // A config that cannot be used names no baseline, and says so itself.
  const named = !options.updateBaseline || cannotBegin(report.diagnostics, report.folders);
  return named ? withPrints(report, run) : `name a file for the baseline first: \`baseline\` in ${CONFIG_FILE}`;
}

function heldBy(command: Report["command"]): Held | null {
  if (command === "build") return "lint";
  return command === "lint" || command === "check" ? command : null;
}

async function hold(report: Report, holding: Holding, run: Reporting): Promise<Report | string> {
  const hiding = await hidingRest(report);
  const blind = hiding !== null;
  const failed = run.options.updateBaseline ? await update(report, holding, hiding, run.io) : null;
  if (failed !== null) return failed;
  const { sortByBaseline } = await import("./sort-by-baseline.ts");
  const sorted = await sortByBaseline(report, holding);
  if ("unusable" in sorted) return withPrints({ command: report.command, ...sorted.unusable }, run);
  const { fresh, known, mended, prints } = sorted;
  return { ...report, diagnostics: fresh, known, mended: blind ? 0 : mended, prints };
}

/** The findings for which not all was looked at, so that what was not found may still be there; null where all was. */
async function hidingRest(report: Report): Promise<readonly Diagnostic[] | null> {
  const { diagnostics, folders } = report;
  const { stopsPolicy } = await import("./stops-policy.ts");
  const stopping = [...(await stopsPolicy(diagnostics))];
  if (stopping.length > 0) return stopping;
  if (leftCodeUnread(report)) return diagnostics.filter(({ rule }) => UNREAD_CODE.has(rule));
  return cannotBegin(diagnostics, folders) ? diagnostics : null;
}

/** Why the baseline could not be written, or null; standard error has what became of it. */
async function update(
  report: Report,
  holding: Holding,
  hiding: readonly Diagnostic[] | null,
  { stderr }: Io,
): Promise<string | null> {
  if (hiding) {
    const { updateCommand } = await import("./unusable-baseline.ts");
    stderr.write(
      `note: the baseline stays as it is: ${step(hiding)}, then run ${updateCommand(holding.held, holding.config)} again\n`,
    );
    return null;
  }
  const { updateBaseline } = await import("./update-baseline.ts");
  const updated = await updateBaseline(report, holding);
  if ("said" in updated) stderr.write(updated.said);
  return "failed" in updated ? updated.failed : null;
}

/** What to mend first: beside it, not all is looked at, and no baseline holds it. */
function step([first, ...more]: readonly Diagnostic[]): string {
  if (!first) return "not all that it is about was looked at. Mend what stopped the run";
  const others = more.length === 0 ? "" : ` and ${amount(more.length, "other")}`;
  const where = visible(`${first.place.file}:${first.place.start.line}`);
  return `no baseline holds \`${first.rule}\` at ${where}${others}, beside which not all is looked at. Mend that first`;
}

async function withPrints(report: Report, { prints, settings, base, io }: Reporting): Promise<Report> {
  if (!prints) return report;
  const { fingerprintsOf } = await import("../fingerprint.ts");
  return { ...report, prints: fingerprintsOf(report, renamer(base, settings?.root ?? io.cwd)) };
}
