import type { Report } from "../report.ts";

/** That code could not be read is never known: a run that looked at nothing is not one that found nothing new. */
export const UNREAD_CODE: ReadonlySet<string> = new Set([
  "code/broken-project",
  "code/no-project",
  "code/not-installed",
  "code/out-of-memory",
  "code/unread-file",
]);

/** What no baseline holds: that code could not be read, and that less is covered than the config asks for. */
export const NEVER_KNOWN: ReadonlySet<string> = new Set([...UNREAD_CODE, "check/coverage"]);

/** Whether a check did not look at all code, so that what it did not find may still be there. */
export function leftCodeUnread({
  command,
  coverage,
  diagnostics,
}: Pick<Report, "command" | "coverage" | "diagnostics">): boolean {
  return command === "check" && (!coverage || diagnostics.some(({ rule }) => UNREAD_CODE.has(rule)));
}
