import { checkCode } from "../check-code.ts";
import type { CheckOptions } from "../check-options.ts";
import { checkReport, refusal } from "../check-report.ts";
import type { Settings } from "../config/load-config.ts";
import { usage, type ExitCode, type Io } from "../io.ts";
import { openPolicy } from "../open-policy.ts";
import { lacking, loadOptional } from "../optional-package.ts";
import { printReport } from "../print-report.ts";
import type { Changes } from "../since/changes.ts";

/** `candor check`: what the code does that the policy does not say. */
export async function check(options: CheckOptions, io: Io): Promise<ExitCode> {
  const checker = await loadOptional("@candor/checker");
  if (!checker) return lacking("@candor/checker", "check", io);
  if (options.watch) {
    const { watchCheck } = await import("../watch/watch-check.ts");
    return watchCheck(checker, options, io);
  }
  const opened = await openPolicy(options.config, io);
  const { settings, model, places } = opened;
  const refused = await refusal(opened);
  if (refused || !model) return printReport({ ...opened, ...refused, command: "check" }, options, io, settings);
  const changes = await changesOf(options, settings, io);
  if (typeof changes === "string") return usage(io, changes);
  const checked = await checkCode(checker, { settings, model, places, cache: options.cache }, io);
  return printReport(checkReport(opened, checked), options, io, settings, changes);
}

/** Null where all findings are asked for; a text says why it cannot be told what changed. */
async function changesOf({ since }: CheckOptions, settings: Settings, io: Io): Promise<Changes | string | null> {
  if (since === undefined) return null;
  const { changesSince } = await import("../since/changes-since.ts");
  return changesSince(since, settings, io);
}
