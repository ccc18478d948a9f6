import { compareDiagnostics } from "@candor/model";
import type { Format, FindingOptions } from "./report-options.ts";
import { CONFIG_FILE } from "./config/config-file.ts";
import type { Settings } from "./config/load-config.ts";
import { colours, usage, type ExitCode, type Io } from "./io.ts";
import { type Counts, countsOf, type Report } from "./report.ts";

/**
 * Prints a report to standard output, in the format that is asked for, and gives the exit code. With the settings of a run,
 * findings that its baseline holds do not count.
 */
export async function printReport(
  found: Report,
  options: FindingOptions,
  io: Io,
  settings: Settings | null = null,
): Promise<ExitCode> {
  const sorted = { ...found, diagnostics: found.diagnostics.toSorted(compareDiagnostics) };
  const report = await withBaseline(sorted, options, settings);
  if (typeof report === "string") return usage(io, report);
  const counts = countsOf(report.diagnostics);
  const stale = report.files?.some(({ state }) => state === "stale") ?? false;
  const ok = counts.error === 0 && !stale && !(options.strict && counts.warning > 0);
  io.stdout.write(await render(report, counts, { ok, format: options.json ? "json" : options.format }, io));
  return ok || options.warnOnly ? 0 : 1;
}

interface Rendering {
  readonly ok: boolean;
  readonly format: Format | undefined;
}

async function render(report: Report, counts: Counts, { ok, format }: Rendering, io: Io): Promise<string> {
  switch (format) {
    case "json":
      return (await import("./render/json.ts")).renderJson(report, counts, ok);
    case "github":
      return (await import("./render/github.ts")).renderGithub(report);
    case "sarif":
      return (await import("./render/sarif.ts")).renderSarif(report, io.cwd);
    case "markdown":
      return (await import("./render/markdown.ts")).renderMarkdown(report, counts);
    default:
      return (await import("./render/pretty.ts")).renderPretty(report, counts, colours(io));
  }
}

/** The report without what the baseline holds; a string says why the baseline cannot be used. */
async function withBaseline(
  report: Report,
  { updateBaseline }: FindingOptions,
  settings: Settings | null,
): Promise<Report | string> {
  const { command, diagnostics } = report;
  const held = command === "build" ? "lint" : command;
  if (held !== "lint" && held !== "check") return report;
  const named = settings?.config.baseline;
  if (settings === null || named === undefined) {
    return updateBaseline ? `name a file for the baseline first: \`baseline\` in ${CONFIG_FILE}` : report;
  }
  const baseline = await import("./baseline/baseline.ts");
  const path = baseline.baselinePath(settings);
  if (updateBaseline) {
    const failed = await baseline.updateBaseline(diagnostics, held, path);
    if (failed !== null) return `the baseline \`${named}\` ${failed}`;
  }
  const sorted = await baseline.sortByBaseline(diagnostics, held, path);
  if (typeof sorted === "string") return `the baseline \`${named}\` ${sorted}`;
  return { ...report, diagnostics: sorted.fresh, known: sorted.known, mended: sorted.mended };
}
