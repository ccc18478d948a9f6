import type { Diagnostic } from "@candor/model";
import { usage, type ExitCode, type Io } from "../io.ts";
import { openPolicy } from "../open-policy.ts";
import { installCommand } from "../install-command.ts";
import { loadChecker } from "../load-checker.ts";
import { nothingChecked } from "../rules/nothing-checked.ts";
import { printReport } from "../print-report.ts";
import { withProgress } from "../with-progress.ts";
import type { ReportOptions } from "./report-options.ts";

/**
 * `candor check`: what the code does that the policy does not say. A policy that lacks something can still be held against
 * code; one with a file or a name that cannot be read would say of code what is not so, and ends the run.
 */
export async function check(options: ReportOptions, io: Io): Promise<ExitCode> {
  const checker = await loadChecker();
  if (!checker) {
    const command = await installCommand("@candor/checker", io.cwd);
    return usage(io, `\`candor check\` needs a package that is not installed; this installs it: ${command}`);
  }
  const { settings, model, places, texts, subject, diagnostics } = await openPolicy(options.config, io);
  if (model === null || !(await isWhole(diagnostics))) {
    return printReport({ command: "check", diagnostics, texts }, options, io);
  }
  const { config, root, file } = settings;
  const text = settings.texts.get(file);
  const input = {
    model,
    places,
    config: config.check ?? {},
    folder: root,
    cwd: io.cwd,
    ...(text && { configFile: { file, text } }),
  };
  const checked = await withProgress(io, "checking the code", () => checker.check(input));
  // Where code could not be read, an error says so already.
  const unread = checked.diagnostics.some(({ severity }) => severity === "error");
  const nothing = unread ? [] : nothingChecked(checked.coverage, settings);
  const found = {
    diagnostics: [...diagnostics, ...checked.diagnostics, ...nothing],
    coverage: checked.coverage,
    texts: new Map([...texts, ...checked.texts]),
  };
  return printReport({ command: "check", subject, ...found }, options, io);
}

/** Whether all errors are those of rules, which judge what the policy says and leave the model as it is. */
async function isWhole(diagnostics: readonly Diagnostic[]): Promise<boolean> {
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  if (errors.length === 0) return true;
  const { rules } = await import("@candor/compiler");
  const judging = new Set(rules.filter((rule) => rule.check).map(({ id }) => id));
  return errors.every(({ rule }) => judging.has(rule));
}
