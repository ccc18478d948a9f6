import { usage, type ExitCode, type Io } from "../io.ts";
import { openPolicy } from "../open-policy.ts";
import { installCommand } from "../install-command.ts";
import { loadChecker } from "../load-checker.ts";
import { printReport } from "../print-report.ts";
import { withProgress } from "../with-progress.ts";
import type { ReportOptions } from "./report-options.ts";

/** `candor check`: what the code does that the policy does not say. Errors of the policy come first and end the run. */
export async function check(options: ReportOptions, io: Io): Promise<ExitCode> {
  const checker = await loadChecker();
  if (!checker) {
    const command = await installCommand("@candor/checker", io.cwd);
    return usage(io, `\`candor check\` needs a package that is not installed; this installs it: ${command}`);
  }
  const { settings, model, places, texts, subject, diagnostics } = await openPolicy(options.config, io);
  if (model === null || diagnostics.some(({ severity }) => severity === "error")) {
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
  const all = new Map([...texts, ...checked.texts]);
  return printReport({ command: "check", subject, ...checked, texts: all }, options, io);
}
