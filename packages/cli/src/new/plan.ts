import { lstat } from "node:fs/promises";
import { join, relative, resolve } from "node:path";
import { readPolicy, type SourceFile } from "@candor/compiler";
import { loadConfig, type Settings } from "../config/load-config.ts";
import { displayPath } from "../display-path.ts";
import type { Io } from "../io.ts";
import { confine } from "../output/confine.ts";
import { rewriteOf } from "../output/rewrite.ts";
import type { Output } from "../output/write-files.ts";
import { compose, type Composed } from "./compose.ts";
import { findProblem } from "./find-problem.ts";
import { type Kind, pathTo, withinOf } from "./kinds.ts";

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
  const read = await readPolicy(folder);
  const standing = read.files.find((file) => file.within === within) ?? null;
  const isThere = standing !== null || (await lstat(resolve(io.cwd, path)).catch(() => null)) !== null;
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
      const problem = findProblem({ folder, ...read }, { path, within, text: composed.text }, pathTo(kind, name));
      return problem && `--${problem.field}: ${problem.words}`;
    },
    output: (text) => (standing ? rewritten(standing, text, io) : fresh(join(folder, within), text, settings, io)),
  };
}

/** The folder of the policy, as findings name it, whether it is there or not. */
export async function openFolder(
  config: string | undefined,
  io: Io,
): Promise<{ readonly folder: string; readonly settings: Settings } | string> {
  const settings = await loadConfig(io, config);
  const [wrong] = settings.diagnostics;
  if (wrong) return `${wrong.place.file}: ${wrong.message}`;
  return { folder: displayPath(io.cwd, resolve(settings.root, settings.config.policies ?? "policies")), settings };
}

async function rewritten({ path, text: before }: SourceFile, after: string, io: Io): Promise<Output | string> {
  return (
    (await rewriteOf({ path, before, after }, io.cwd, true)) ?? `\`${path}\` was changed by somebody else meanwhile`
  );
}

/** A file that is not there yet; `path` is relative to where the command runs. */
export async function fresh(path: string, text: string, { root }: Settings, io: Io): Promise<Output | string> {
  const confined = await confine(root, relative(root, resolve(io.cwd, path)));
  return "refused" in confined ? `\`${path}\` cannot be, ${confined.refused}` : { target: confined.target, text };
}
