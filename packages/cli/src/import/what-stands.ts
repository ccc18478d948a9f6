import { readdir } from "node:fs/promises";
import { clip } from "../render/visible.ts";

/** The first of what is in a folder; empty where it holds nothing, or is not there. */
export async function whatStands(folder: string): Promise<readonly string[]> {
  const names = (await readdir(folder).catch(() => [])).toSorted();
  const shown = names.slice(0, 5).map((name) => clip(name, 60));
  return names.length > shown.length ? [...shown, `and ${names.length - shown.length} more`] : shown;
}
