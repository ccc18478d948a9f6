import { resolve } from "node:path";
import { exists } from "../exists.ts";
import type { Known } from "./baseline.ts";

/**
 * The fingerprints of findings that a baseline holds under another name of their file, where that is certain: the file that it
 * names is gone, it knows nothing of the new one, and one finding alone is like one entry alone. `root` is the folder of the
 * config, absolute.
 */
export async function findRenamed(
  found: readonly Known[],
  entries: ReadonlyMap<string, Known>,
  root: string,
): Promise<ReadonlySet<string>> {
  const present = new Set(found.map(({ fingerprint }) => fingerprint));
  const missing = [...entries.values()].filter(({ fingerprint }) => !present.has(fingerprint));
  const files = new Set([...entries.values()].map(({ file }) => file));
  const strange = found.filter(({ fingerprint, file }) => !entries.has(fingerprint) && !files.has(file));
  if (missing.length === 0 || strange.length === 0) return new Set();
  const gone = await absent(
    missing.map(({ file }) => file),
    root,
  );
  const before = Map.groupBy(
    missing.filter(({ file }) => gone.has(file)),
    ({ anywhere }) => anywhere,
  );
  const now = Map.groupBy(strange, ({ anywhere }) => anywhere);
  const certain = strange.filter(
    ({ anywhere }) => now.get(anywhere)?.length === 1 && before.get(anywhere)?.length === 1,
  );
  return new Set(certain.map(({ fingerprint }) => fingerprint));
}

async function absent(files: readonly string[], root: string): Promise<ReadonlySet<string>> {
  const all = [...new Set(files)];
  const there = await Promise.all(all.map((file) => exists(resolve(root, file))));
  return new Set(all.filter((_, index) => !there[index]));
}
