import { existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { parse } from "jsonc-parser";
import { readText } from "./read-text.ts";

/** Whether a tsconfig, or one that it extends, extends itself by whatever way: TypeScript 7 would wait for itself for ever. */
export function extendsItself(tsconfig: string, above: readonly string[] = []): boolean {
  if (above.includes(tsconfig)) return true;
  return extendedBy(tsconfig).some((path) => extendsItself(path, [...above, tsconfig]));
}

/** Absolute paths; what is not there is left out. */
function extendedBy(tsconfig: string): readonly string[] {
  const config: unknown = parse(readText(tsconfig) ?? "", [], { allowTrailingComma: true });
  if (typeof config !== "object" || config === null || !("extends" in config)) return [];
  const named: readonly unknown[] = Array.isArray(config.extends) ? config.extends : [config.extends];
  return named.flatMap((one) => (typeof one === "string" ? (find(dirname(tsconfig), one) ?? []) : []));
}

function find(folder: string, named: string): string | null {
  if (/^(?:\.{0,2}\/|\.{1,2}$|[A-Za-z]:)/.test(named)) return existing(resolve(folder, named));
  const found = existing(join(folder, "node_modules", named));
  const parent = dirname(folder);
  return found ?? (parent === folder ? null : find(parent, named));
}

function existing(path: string): string | null {
  const found = [`${path}.json`, join(path, "tsconfig.json"), path].find((one) => existsSync(one));
  return found === undefined ? null : found.replaceAll("\\", "/");
}
