import { compareDiagnostics, type Diagnostic, type Severity } from "@candor/model";
import type { ReportOptions } from "./commands/report-options.ts";
import { colours, type ExitCode, type Io } from "./io.ts";
import type { Counts, Report } from "./report.ts";

/** Prints a report to standard output, as text or as one JSON object, and gives the exit code. */
export async function printReport(report: Report, options: ReportOptions, io: Io): Promise<ExitCode> {
  const sorted = { ...report, diagnostics: report.diagnostics.toSorted(compareDiagnostics) };
  const counts = count(report.diagnostics);
  const stale = report.files?.some(({ state }) => state === "stale") ?? false;
  const ok = counts.error === 0 && !stale && !(options.strict && counts.warning > 0);
  if (options.json) {
    const { renderJson } = await import("./render/json.ts");
    io.stdout.write(renderJson(sorted, counts, ok));
  } else {
    const { renderPretty } = await import("./render/pretty.ts");
    io.stdout.write(renderPretty(sorted, counts, colours(io)));
  }
  return ok ? 0 : 1;
}

function count(diagnostics: readonly Diagnostic[]): Counts {
  const of = (severity: Severity): number => diagnostics.filter((found) => found.severity === severity).length;
  return { error: of("error"), warning: of("warning"), info: of("info") };
}
