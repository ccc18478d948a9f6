import { compilePolicy } from "../compile-policy.ts";
import type { ExitCode, Io } from "../io.ts";
import { openPolicy } from "../open-policy.ts";
import { printReport } from "../report.ts";
import type { ReportOptions } from "./report-options.ts";

export interface LintOptions extends ReportOptions {
  /** The policy folder, relative to where the command runs; no config is read then. */
  readonly folder?: string;
}

/** `candor lint`: everything that the policy gets wrong or lacks. */
export async function lint(options: LintOptions, io: Io): Promise<ExitCode> {
  const found =
    options.folder === undefined ? await openPolicy(options.config, io) : await compilePolicy(options.folder, io);
  return printReport({ command: "lint", ...found }, options, io);
}
