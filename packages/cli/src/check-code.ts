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

/** What commands that check code take. */
export interface Caching {
  /** Whether the answer is kept, and given again where nothing changed; true where it is left out. */
  readonly cache?: boolean | undefined;
}

/** Runs the checker over the code that the config names. */
export function checkCode(checker: typeof Checker, subject: Subject & Caching, io: Io): Promise<Checker.Checked> {
  const cache = subject.cache === false ? null : checker.cacheFolder(subject.settings.root);
  return withProgress(io, "checking the code", () => checker.check({ ...inputOf(subject, io), cache }));
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
