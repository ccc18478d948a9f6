import { textOfTree } from "../engine/node.ts";
import type { Access, Bindings, Files, Project } from "../facts.ts";
import { findCandidates, wanted } from "./candidates.ts";
import { namesGiven } from "./renamed.ts";
import { createResolver } from "./resolve.ts";

/** The reads of bound data in `files` of a project, and those of which it cannot be told. */
export function collect({ engine, files }: Project, bindings: Bindings, textOf: Files["textOf"]): readonly Access[] {
  if (bindings.names.size === 0) return [];
  const given = files.flatMap((path) => namesGiven(textOf(path), (name) => bindings.names.has(name)));
  const want = wanted(bindings, given);
  const resolve = createResolver(engine, bindings);
  return resolve(
    files.flatMap((path) => {
      // The text first: a tree is large, and comes from another process.
      const file = want.text(textOf(path)) ? engine.tree(path) : null;
      const found = file ? findCandidates(engine.kinds, file, textOfTree(file, textOf(path)), want) : [];
      return found.map((candidate) => ({ path, candidate }));
    }),
  );
}
