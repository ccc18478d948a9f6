import type { Engine } from "../engine/engine.ts";
import type { Access, Bindings } from "../facts.ts";
import { findCandidates, wanted } from "./candidates.ts";
import { createResolver } from "./resolve.ts";

/** A mapped type that gives properties another name: `[K in keyof T as \`user_${K}\`]`; and the name it gives. */
const RENAME = /\bin\s+keyof\b[^\];]*\bas\b([^\];]*)/g;

/** The reads of bound data in `files` of a project, and those of which it cannot be told. */
export function collect(engine: Engine, bindings: Bindings, files: readonly string[]): readonly Access[] {
  if (bindings.names.size === 0) return [];
  const texts = files.map((path) => ({ path, file: engine.tree(path) }));
  const given = texts.flatMap(({ file }) => [...(file?.text ?? "").matchAll(RENAME)].map(([, name = ""]) => name));
  const want = wanted(bindings, given);
  const resolve = createResolver(engine, bindings);
  return texts.flatMap(({ path, file }) => {
    if (!file || !want.text(file.text ?? "")) return [];
    return resolve(path, findCandidates(engine.kinds, file, want));
  });
}
