import { dirname, join } from "node:path";
import { exists } from "./exists.ts";

/** The nearest file of this name in `folder`, which is absolute, or in a folder above it; null where there is none. */
export async function findUpward(folder: string, name: string): Promise<string | null> {
  const path = join(folder, name);
  if (await exists(path)) return path;
  const parent = dirname(folder);
  return parent === folder ? null : findUpward(parent, name);
}
