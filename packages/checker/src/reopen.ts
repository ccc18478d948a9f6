import { isDeepStrictEqual } from "node:util";
import type { OpenCode } from "./check.ts";
import type { Compiler } from "./engine/engine.ts";
import { readText } from "./engine/read-text.ts";
import type { Binding, Files } from "./facts.ts";
import { readTags } from "./tags/read-tags.ts";
import type { CheckInput } from "./types.ts";

/** What a file may say of which property holds which data. */
const BINDS = /@personal\b|\.\s*record\s*[(<]/;

/**
 * The code of a check before, where files have another text now that bind nothing, neither before nor now: everything else is
 * taken as it was. Null where more may be another. What was found in opening the projects is not said again.
 */
export function reopen(
  compiler: Compiler,
  before: OpenCode,
  input: CheckInput,
  paths: readonly string[],
): OpenCode | null {
  if (before.input.model !== input.model || !isDeepStrictEqual(before.input.config, input.config)) return null;
  const texts = new Map(paths.map((path) => [path, readText(path)]));
  const binding = new Set(before.bindings.all.flatMap(filesOf));
  if ([...texts].some(([path, text]) => text === null || binding.has(path) || BINDS.test(text))) return null;
  const engines = compiler.edited(paths);
  if (!engines) return null;
  const projects = before.projects.flatMap((project) => {
    const engine = engines.get(project.tsconfig);
    return engine ? [{ ...project, engine }] : [];
  });
  const read = projects.flatMap(({ engine, files }) =>
    files.flatMap((path) => readTagsOf(engine, path, texts.get(path))),
  );
  return {
    ...before,
    input,
    files: withTexts(before.files, texts),
    loaded: { ...before.loaded, findings: [] },
    projects,
    tags: [...before.tags.filter(({ path }) => !texts.has(path)), ...read],
  };
}

function readTagsOf(engine: Parameters<typeof readTags>[0], path: string, text: string | null | undefined) {
  return typeof text === "string" ? readTags(engine, path, text) : [];
}

function filesOf({ at, declarations }: Binding): readonly string[] {
  return [...declarations.map(({ path }) => path), ...("path" in at ? [at.path] : [])];
}

function withTexts(files: Files, texts: ReadonlyMap<string, string | null>): Files {
  return { ...files, textOf: (path) => texts.get(path) ?? files.textOf(path) };
}
