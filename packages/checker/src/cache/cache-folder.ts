import { existsSync } from "node:fs";
import { dirname, join } from "node:path";

/**
 * Where answers about a folder are kept: among the packages that are installed for it, as tools do; in the folder itself or, in a
 * workspace, in one above it, within the same repository. Null where none are: there is no place then that nobody looks at, and what
 * imports no package is soon checked.
 */
export function cacheFolder(folder: string): string | null {
  const packages = join(folder, "node_modules");
  if (existsSync(packages)) return join(packages, ".cache/candor");
  const parent = dirname(folder);
  return parent === folder || existsSync(join(folder, ".git")) ? null : cacheFolder(parent);
}
