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
export function checkCode(
  checker: typeof Checker,
  { settings: { config, root, file, texts }, model, places }: Subject,
  io: Io,
): Promise<Checker.Checked> {
  const text = texts.get(file);
  const input = {
    model,
    places,
    config: config.check ?? {},
    folder: root,
    cwd: io.cwd,
    ...(text && { configFile: { file, text } }),
  };
  return withProgress(io, "checking the code", () => checker.check(input));
}
