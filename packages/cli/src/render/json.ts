import type { Counts, Report } from "../report.ts";

/** The one object of `--json`; `schemas/output.schema.json` describes it. */
export function renderJson(report: Report, counts: Counts, ok: boolean): string {
  const { command, diagnostics, coverage, files } = report;
  const output = {
    format: 1,
    command,
    ok,
    diagnostics,
    counts,
    ...(coverage && { coverage }),
    ...(files && { files }),
  };
  return `${JSON.stringify(output, null, 2)}\n`;
}
