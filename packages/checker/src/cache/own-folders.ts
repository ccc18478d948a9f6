import { type Dirent, readdirSync, realpathSync, statSync } from "node:fs";
import { join } from "node:path";
import { IGNORED } from "./stamp.ts";

/** More folders than this are no application's own. */
const MOST = 50_000;

/**
 * Every folder below `root`, itself and those of packages (`node_modules`) too, but nothing within these. A link is followed
 * where it leads out of `root`. Null where there are too many.
 */
export function ownFolders(root: string): readonly string[] | null {
  const found = new Set<string>([root]);
  for (const folder of found) {
    if (found.size > MOST) return null;
    if (folder.endsWith("/node_modules")) continue;
    for (const entry of entriesOf(folder)) {
      const path = `${folder}/${entry.name}`;
      if (entry.isDirectory() && !IGNORED.has(entry.name)) found.add(path);
      if (entry.isSymbolicLink()) linkedFolders(path).forEach((linked) => found.add(linked));
    }
  }
  return [...found];
}

/** The folder that a link leads to; none where it leads to a file, to nothing, or among packages. */
function linkedFolders(path: string): readonly string[] {
  try {
    if (!statSync(path).isDirectory()) return [];
    const real = realpathSync(path).replaceAll("\\", "/");
    return real.includes("/node_modules/") ? [] : [real];
  } catch {
    return [];
  }
}

export function entriesOf(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}

/** The folders of the scopes (`@types`) in a folder of packages. */
export function scopesIn(folder: string): readonly string[] {
  return entriesOf(folder)
    .filter(({ name }) => name.startsWith("@"))
    .map(({ name }) => join(folder, name).replaceAll("\\", "/"));
}
