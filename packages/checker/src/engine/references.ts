import { existsSync, statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { parse } from "jsonc-parser";
import { readText } from "./read-text.ts";

/** The tsconfig files that a tsconfig refers to: absolute paths with forward slashes. A reference to nothing is left out. */
export function referencesOf(tsconfig: string): readonly string[] {
  const config: unknown = parse(readText(tsconfig) ?? "", [], { allowTrailingComma: true });
  if (!isRecord(config) || !Array.isArray(config["references"])) return [];
  return config["references"].flatMap((reference: unknown) => {
    const path = isRecord(reference) ? reference["path"] : null;
    return typeof path === "string" ? tsconfigAt(resolve(dirname(tsconfig), path)) : [];
  });
}

function tsconfigAt(path: string): readonly string[] {
  if (!existsSync(path)) return [];
  const file = statSync(path).isDirectory() ? join(path, "tsconfig.json") : path;
  return existsSync(file) ? [file.replaceAll("\\", "/")] : [];
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
