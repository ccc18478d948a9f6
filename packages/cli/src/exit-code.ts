import type { Diagnostic } from "@candor/model";
import type { ExitCode } from "./io.ts";
import type { Counts, Report } from "./report.ts";
import type { FindingOptions } from "./report-options.ts";

/**
 * The exit code of a run with these findings: 2 where it could not begin, whatever options say; 1 where something is to be
 * mended; 0 else. README.md has the table of all commands.
 */
export function exitCodeOf(
  { diagnostics, folders, files = [] }: Report,
  counts: Counts,
  { strict, warnOnly }: Pick<FindingOptions, "strict" | "warnOnly">,
): ExitCode {
  if (cannotBegin(diagnostics, folders)) return 2;
  const stale = files.some(({ state }) => state === "stale");
  const clean = counts.error === 0 && !stale && !(strict && counts.warning > 0);
  return clean || warnOnly ? 0 : 1;
}

/**
 * Whether a run had nothing to look at: a config, or a file that it names, that is missing, wrong or not to be used; or a
 * policy folder that is missing, closed or empty. `folders` are those folders, as findings name them.
 */
export function cannotBegin(diagnostics: readonly Diagnostic[], folders: readonly string[] = []): boolean {
  return diagnostics.some(
    ({ rule, place: { file } }) =>
      rule.startsWith("config/") ||
      rule === "file/empty-folder" ||
      (rule.startsWith("file/") && folders.includes(file)),
  );
}
