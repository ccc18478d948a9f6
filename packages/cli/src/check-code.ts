import type * as Checker from "@candor/checker";
import type { Place, PolicyModel } from "@candor/model";
import type { Settings } from "./config/load-config.ts";
import type { Io } from "./io.ts";
import { withProgress } from "./with-progress.ts";

/** A policy that code is held against, and the config that says which code. */
interface Subject {
  readonly settings: Settings;
  readonly model: PolicyModel;
  readonly places: ReadonlyMap<string, Place>;
}

/** Runs the checker over the code that the config names. */
export function checkCode(checker: typeof Checker, subject: Subject, io: Io): Promise<Checker.Checked> {
  return withProgress(io, "checking the code", () => checker.check(inputOf(subject, io)));
}

/** What the checker is given. */
export function inputOf(
  { settings: { config, root, file, texts }, model, places }: Subject,
  { cwd }: Pick<Io, "cwd">,
): Checker.CheckInput {
  const text = texts.get(file);
  return {
    model,
    places,
    config: config.check ?? {},
    folder: root,
    cwd,
    ...(text !== undefined && { configFile: { file, text } }),
  };
}
