import { readFile, realpath, stat } from "node:fs/promises";
import { resolve } from "node:path";
import type { Output } from "./write-files.ts";

/** A file to write anew, by the name that findings have for it. */
export interface Rewrite extends Output {
  readonly path: string;
  readonly mode: number;
}

/** A file as it was read, without a byte order mark, and what it is to say. */
export interface Change {
  readonly path: string;
  readonly before: string;
  readonly after: string;
}

/** Three bytes that some editors put first, and that mean nothing in UTF-8. */
const MARK = "\uFEFF";

/**
 * What to write so that a file says `after`: its own permissions, through a link to the file itself. Null where it says so
 * already, byte for byte, or where somebody wrote or removed it since it was read. A byte order mark goes unless it is to be kept.
 */
export async function rewriteOf(
  { path, before, after }: Change,
  cwd: string,
  keepMark = false,
): Promise<Rewrite | null> {
  const target = await realpath(resolve(cwd, path)).catch(() => null);
  if (target === null) return null;
  const [standing, { mode }] = await Promise.all([readFile(target, "utf8"), stat(target)]);
  const marked = standing.startsWith(MARK);
  const text = keepMark && marked ? MARK + after : after;
  if (standing === text || (marked ? standing.slice(1) : standing) !== before) return null;
  return { path, target, text, mode };
}
