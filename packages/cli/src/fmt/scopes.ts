import { stat } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { exists } from "../exists.ts";

/** A policy folder and what of it is meant. */
export interface Scope {
  /** Absolute. */
  readonly folder: string;
  /** Absolute paths of files or folders in it; null for all of it. */
  readonly only: readonly string[] | null;
}

/** How deep a document lies in its policy at most: `fr/purposes/newsletter.md`. */
const DEEPEST = 3;

/** The policy folders that paths, absolute or relative to `cwd`, lie in; the path that does not exist where one does not. */
export async function scopesOf(paths: readonly string[], cwd: string): Promise<readonly Scope[] | { absent: string }> {
  const scopes = new Map<string, string[]>();
  for (const path of paths) {
    const full = resolve(cwd, path);
    const stats = await stat(full).catch(() => null);
    if (!stats) return { absent: path };
    const folder = await policyOf(stats.isDirectory() ? full : dirname(full));
    scopes.set(folder, [...(scopes.get(folder) ?? []), full]);
  }
  return [...scopes].map(([folder, only]) => ({ folder, only }));
}

/** The highest folder from here upward that says who the company is; this one, or the one above `purposes`, where none does. */
async function policyOf(folder: string): Promise<string> {
  let [found, at]: [string | null, string] = [null, folder];
  for (let depth = 0; depth < DEEPEST; depth++, at = dirname(at)) if (await exists(join(at, "company.md"))) found = at;
  return found ?? (basename(folder) === "purposes" ? dirname(folder) : folder);
}
