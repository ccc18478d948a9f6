import type * as Checker from "@candor/checker";
import { blocking } from "../blocking.ts";
import { checkCode } from "../check-code.ts";
import { usage, type ExitCode, type Io } from "../io.ts";
import { openPolicy } from "../open-policy.ts";
import { lacking, loadOptional } from "../optional-package.ts";
import { printReport } from "../print-report.ts";
import type { FindingOptions } from "../report-options.ts";
import { belowCoverage } from "../rules/below-coverage.ts";
import { nothingChecked } from "../rules/nothing-checked.ts";
import type { Changes } from "../since/changes.ts";
import type { Settings } from "../config/load-config.ts";

export interface CheckOptions extends FindingOptions {
  /** A revision of git: only findings about what changed since are shown. */
  readonly since?: string;
  /** Go on, and check again at each change. */
  readonly watch?: boolean;
}

/**
 * `candor check`: what the code does that the policy does not say. A policy that lacks something can still be held against
 * code; one with a file or a name that cannot be read would say of code what is not so, and ends the run.
 */
export async function check(options: CheckOptions, io: Io): Promise<ExitCode> {
  const checker = await loadOptional("@candor/checker");
  if (!checker) return lacking("@candor/checker", "check", io);
  return checkOnce(checker, options, io);
}

async function checkOnce(checker: typeof Checker, options: CheckOptions, io: Io): Promise<ExitCode> {
  const { settings, model, places, texts, subject, folders, diagnostics, allowed } = await openPolicy(
    options.config,
    io,
  );
  const refused = model === null || (await blocking(diagnostics)).length > 0;
  if (refused) return printReport({ command: "check", diagnostics, allowed, texts, folders }, options, io, settings);
  const changes = await changesOf(options, settings, io);
  if (typeof changes === "string") return usage(io, changes);
  const checked = await checkCode(checker, { settings, model, places }, io);
  // Where code could not be read, an error says so already.
  const unread = checked.diagnostics.some(({ severity }) => severity === "error");
  const nothing = unread ? [] : nothingChecked(checked.coverage, settings);
  const below = belowCoverage(checked.coverage, settings, checked.diagnostics);
  const found = {
    diagnostics: [...diagnostics, ...checked.diagnostics, ...nothing, ...below],
    allowed: [...allowed, ...checked.allowed],
    coverage: checked.coverage,
    texts: new Map([...texts, ...checked.texts]),
  };
  return printReport({ command: "check", subject, ...found }, options, io, settings, changes);
}

/** Null where all findings are asked for; a text says why it cannot be told what changed. */
async function changesOf({ since }: CheckOptions, settings: Settings, io: Io): Promise<Changes | string | null> {
  if (since === undefined) return null;
  const { changesSince } = await import("../since/changes-since.ts");
  return changesSince(since, settings, io);
}
