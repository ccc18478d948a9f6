import { checkCode } from "../check-code.ts";
import { blocking } from "../blocking.ts";
import type { ExitCode, Io } from "../io.ts";
import { openPolicy } from "../open-policy.ts";
import { lacking, loadOptional } from "../optional-package.ts";
import { nothingChecked } from "../rules/nothing-checked.ts";
import { printReport } from "../print-report.ts";
import type { FindingOptions } from "../report-options.ts";

/**
 * `candor check`: what the code does that the policy does not say. A policy that lacks something can still be held against
 * code; one with a file or a name that cannot be read would say of code what is not so, and ends the run.
 */
export async function check(options: FindingOptions, io: Io): Promise<ExitCode> {
  const checker = await loadOptional("@candor/checker");
  if (!checker) return lacking("@candor/checker", "check", io);
  const { settings, model, places, texts, subject, folders, diagnostics, allowed } = await openPolicy(
    options.config,
    io,
  );
  if (model === null || (await blocking(diagnostics)).length > 0) {
    return printReport({ command: "check", diagnostics, allowed, texts, folders }, options, io, settings);
  }
  const checked = await checkCode(checker, { settings, model, places }, io);
  // Where code could not be read, an error says so already.
  const unread = checked.diagnostics.some(({ severity }) => severity === "error");
  const nothing = unread ? [] : nothingChecked(checked.coverage, settings);
  const found = {
    diagnostics: [...diagnostics, ...checked.diagnostics, ...nothing],
    coverage: checked.coverage,
    texts: new Map([...texts, ...checked.texts]),
  };
  return printReport({ command: "check", subject, allowed, ...found }, options, io, settings);
}
