import { jsonText } from "../json-text.ts";
import type { Counts, Report } from "../report.ts";

/** The one object of `--json`; `schemas/output.schema.json` describes it. */
export function renderJson(report: Report, counts: Counts, ok: boolean): string {
  const {
    command,
    diagnostics,
    prints,
    allowed = [],
    fixed,
    packs,
    forPerson,
    coverage,
    files,
    known,
    mended,
    tests,
    since,
  } = report;
  const output = {
    format: 1,
    command,
    ok,
    diagnostics,
    ...(prints && { fingerprints: diagnostics.map((found) => prints.get(found)?.here ?? "") }),
    counts,
    ...(allowed.length > 0 && { allowed }),
    ...(fixed && { fixed }),
    ...(packs && { packs }),
    ...(forPerson && { forPerson: Object.fromEntries(forPerson) }),
    ...(coverage && { coverage }),
    ...(files && { files }),
    ...(known && { baseline: { known: known.length, mended: mended ?? 0 } }),
    ...(tests && { tests }),
    ...(since && { since }),
  };
  return jsonText(output);
}
