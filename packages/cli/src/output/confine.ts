import { lstat, realpath } from "node:fs/promises";
import { dirname, isAbsolute, join, relative, sep } from "node:path";
import { exists } from "../exists.ts";

/** An output that may be written, or the reason why not. */
export type Confined = { readonly target: string } | { readonly refused: string };

/** Folders whose files other tools run or replace. */
const OF_OTHER_TOOLS: ReadonlySet<string> = new Set([".git", "node_modules"]);

/**
 * The absolute path of an output inside `root` (absolute), with the links on its way resolved as they stand on the disk
 * now; `what` is what sentences call `root`. No `..`, no absolute path, no link as the file itself, no way that leads out of `root` or into another tool's folder.
 */
export async function confine(root: string, path: string, what: string): Promise<Confined> {
  if (isAbsolute(path) || /^[a-z]:/i.test(path)) return { refused: "it is an absolute path" };
  if (path.split(/[\\/]/).includes("..")) return { refused: `it leads out of ${what}` };
  const named = join(root, path);
  if (named === root) return { refused: `it is ${what} itself` };
  const real = await realpath(root);
  const existing = await nearestExisting(dirname(named));
  const parent = await realpath(existing).catch(() => null);
  if (parent === null) return { refused: "a link on the way leads nowhere" };
  if (!(await lstat(parent)).isDirectory()) return { refused: "a file stands where its folder has to be" };
  if (parent !== real && !inside(real, parent)) return { refused: `a link on the way leads out of ${what}` };
  const target = join(parent, relative(existing, named));
  const refused = otherTool(relative(real, target)) ?? (await standing(target));
  return refused === null ? { target } : { refused };
}

/** Whether `path` lies within `folder`; both absolute. */
export function inside(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== "" && way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/** Some file systems take `.GIT` for `.git`, so capitals make no difference. */
function otherTool(path: string): string | null {
  const folder = path.split(sep).find((step) => OF_OTHER_TOOLS.has(step.toLowerCase()));
  return folder === undefined ? null : `it lies in \`${folder}\`, which belongs to another tool`;
}

async function standing(target: string): Promise<string | null> {
  const stats = await lstat(target).catch(() => null);
  if (stats?.isSymbolicLink()) return "it is a symbolic link";
  return stats && !stats.isFile() ? "something that is not a file stands there" : null;
}

async function nearestExisting(folder: string): Promise<string> {
  return dirname(folder) === folder || (await exists(folder)) ? folder : nearestExisting(dirname(folder));
}
