import { resolve } from "node:path";
import type { Diagnostic } from "@candor/model";
import { UNREAD_CODE } from "../baseline/unread-code.ts";
import type { Report } from "../report.ts";
import { type Changes, isTouched } from "./changes.ts";

/**
 * A report with the findings alone that are about what changed: whose place, or a place that belongs to them, has a line that
 * did. What says something of the run itself stays. With a baseline all stay: what it does not hold is new, wherever it stands.
 * Findings keep the fingerprints they have in the whole report. `base` is the folder that findings name files from, absolute.
 */
export function narrowReport(report: Report, changes: Changes, base: string): Report {
  const { diagnostics, allowed = [], known } = report;
  const isShown = ({ rule, place, related = [] }: Diagnostic): boolean =>
    known !== undefined ||
    OF_THE_RUN.test(rule) ||
    UNREAD_CODE.has(rule) ||
    [place, ...related.map((other) => other.place)].some((at) =>
      isTouched(changes, { ...at, file: resolve(base, at.file) }),
    );
  const shown = diagnostics.filter(isShown);
  return {
    ...report,
    diagnostics: shown,
    allowed: allowed.filter(({ finding }) => isShown(finding)),
    since: { revision: changes.revision, elsewhere: diagnostics.length - shown.length },
  };
}

const OF_THE_RUN = /^(?:config|check)\//;
