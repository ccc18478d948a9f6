import { join, resolve } from "node:path";
import { readPolicy, type SourceFile } from "@candor/compiler";
import { loadConfig, type Settings } from "../config/load-config.ts";
import { displayPath } from "../display-path.ts";
import { exists } from "../exists.ts";
import type { Io } from "../io.ts";
import { placeOutputs } from "../output/place-outputs.ts";
import { rewriteOf } from "../output/rewrite.ts";
import type { Output } from "../output/write-files.ts";
import { compose, type Composed } from "./compose.ts";
import { findProblem } from "./find-problem.ts";
import { fieldsOf, type Kind, pathTo, withinOf } from "./kinds.ts";

/** Where something new goes, and what it would say. */
export interface Plan {
  /** As findings name it. */
  readonly path: string;
  readonly compose: (answers: Answered) => Composed;
  /** Why it cannot be written with these answers, or null. */
  readonly refuse: (answers: Answered) => string | null;
  /** What to write; a string says why it cannot be. */
  readonly output: (text: string) => Promise<Output | string>;
}

type Answered = ReadonlyMap<string, string>;

/** Plans a document or an entry in the policy of the config; a string says why there can be none. */
export async function planNew(
  kind: Kind,
  id: string | null,
  config: string | undefined,
  io: Io,
): Promise<Plan | string> {
  const policy = await openFolder(config, io);
  if (typeof policy === "string") return policy;
  const { folder, settings } = policy;
  const within = withinOf(kind, id ?? "");
  const path = `${folder}/${within}`;
  const read = await readPolicy(folder, settings.policies);
  const standing = read.files.find((file) => file.within === within) ?? null;
  const isThere = standing !== null || (await exists(resolve(io.cwd, path)));
  if (isThere && kind.id !== "entry") return `\`${path}\` is here already`;
  if (isThere && standing === null) return `\`${path}\` is here already, and cannot be read`;
  const name = id ?? kind.name;
  const draft = (answers: Answered): Composed => compose(kind, name, answers, standing);
  return {
    path,
    compose: draft,
    refuse: (answers) => {
      const composed = draft(answers);
      if ("refused" in composed) return composed.refused;
      // Some rules look only at what has all that it needs.
      const whole = draft(new Map([...examplesOf(kind), ...answers]));
      const { text } = "refused" in whole ? composed : whole;
      const problem = findProblem({ folder, ...read }, { path, within, text }, pathTo(kind, name));
      return problem && answers.has(problem.field) ? `--${problem.field}: ${problem.words}` : null;
    },
    output: (text) => (standing ? rewritten(standing, text, io) : fresh(join(folder, within), text, settings, io)),
  };
}

/** An answer to each fact that a kind cannot do without. */
function examplesOf(kind: Kind): Answered {
  const needed = fieldsOf(kind).filter(({ required }) => required);
  return new Map(needed.map(({ name, example }) => [name, example]));
}

/** The folder of the policy, as findings name it, whether it is there or not. */
export async function openFolder(
  config: string | undefined,
  io: Io,
): Promise<{ readonly folder: string; readonly settings: Settings } | string> {
  const settings = await loadConfig(io, config);
  const [wrong] = settings.diagnostics;
  if (wrong) return `${wrong.place.file}: ${wrong.message}`;
  return { folder: displayPath(io.cwd, settings.policies), settings };
}

async function rewritten({ path, text: before }: SourceFile, after: string, io: Io): Promise<Output | string> {
  return (
    (await rewriteOf({ path, before, after }, io.cwd, true)) ?? `\`${path}\` was changed by somebody else meanwhile`
  );
}

/** A file that is not there yet; `path` is relative to where the command runs. */
export async function fresh(path: string, text: string, { root }: Settings, io: Io): Promise<Output | string> {
  const outputs = await placeOutputs([{ path, text }], { root, what: "the folder of the config", cwd: io.cwd });
  return typeof outputs === "string" ? outputs : outputs[0]!;
}
