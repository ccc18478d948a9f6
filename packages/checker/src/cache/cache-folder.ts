import { existsSync } from "node:fs";
import { join } from "node:path";

/** Where answers about a folder are kept: among its installed packages, as tools do; beside its config where there are none. */
export function cacheFolder(folder: string): string {
  const packages = join(folder, "node_modules");
  return existsSync(packages) ? join(packages, ".cache/candor") : join(folder, ".candor-cache");
}
