import { splitSpecifier } from "../functions/package-of.ts";
import type { Sink } from "./sink.ts";

/** Sinks of one table by what code says of them. */
export interface SinkIndex<T> {
  /** Those of the module, or where it has none, of what it lies in: `pino/file` is of `pino`. */
  readonly ofModule: (specifier: string) => readonly T[];
  /** Those that are there under a name without an import. `window.` and `globalThis.` before it are the caller's to drop. */
  readonly ofGlobal: (name: string) => readonly T[];
  /** All of these names. */
  readonly globals: readonly string[];
}

type Keyed = Pick<Sink, "modules" | "globals">;

/** The sinks by their modules and globals. A module of Node is known with `node:` and without. */
export function indexSinks<T extends Keyed>(sinks: readonly T[]): SinkIndex<T> {
  const modules = Map.groupBy(
    sinks.flatMap((sink) => sink.modules.map((name) => [plain(name), sink] as const)),
    ([name]) => name,
  );
  const globals = Map.groupBy(
    sinks.flatMap((sink) => (sink.globals ?? []).map((name) => [name, sink] as const)),
    ([name]) => name,
  );
  const deepest = Math.max(0, ...[...modules.keys()].map((name) => name.split("/").length));
  return {
    ofModule: (specifier) =>
      second(
        keysOf(plain(specifier), deepest).find((key) => modules.has(key)),
        modules,
      ),
    ofGlobal: (name) => second(name, globals),
    globals: [...globals.keys()],
  };
}

function plain(specifier: string): string {
  return specifier.replace(/^node:/, "");
}

/** The names by which a module may be known, the nearest first. */
function keysOf(specifier: string, deepest: number): readonly string[] {
  const parts = splitSpecifier(specifier);
  if (parts === null) return [specifier];
  const path = parts.path.slice(0, deepest);
  return Array.from({ length: path.length + 1 }, (_, from) => {
    const key = [parts.name, ...path.slice(0, path.length - from)].join("/");
    return from < path.length ? key.replace(/\.[cm]?js$/, "") : key;
  });
}

function second<T>(
  key: string | undefined,
  groups: ReadonlyMap<string, readonly (readonly [string, T])[]>,
): readonly T[] {
  return key === undefined ? [] : (groups.get(key) ?? []).map(([, sink]) => sink);
}
