import { lstat, realpath } from "node:fs/promises";
import { dirname, isAbsolute, join, relative, sep } from "node:path";

/** An output that may be written, or the reason why not. */
export type Confined = { readonly target: string } | { readonly refused: string };

/**
 * The absolute path of an output inside `root` (absolute), following what stands on the disk now: no `..`, no absolute
 * path, no link as the file itself, no folder on the way that leads out of `root`.
 */
export async function confine(root: string, path: string): Promise<Confined> {
  if (isAbsolute(path) || /^[a-z]:/i.test(path)) return { refused: "it is an absolute path" };
  if (path.split(/[\\/]/).includes("..")) return { refused: "it leads out of the folder of the config" };
  const target = join(root, path);
  if (target === root) return { refused: "it is the folder of the config itself" };
  const real = await realpath(root);
  const parent = await realpath(await nearestExisting(dirname(target))).catch(() => null);
  if (parent === null) return { refused: "a link on the way leads nowhere" };
  if (!(await lstat(parent)).isDirectory()) return { refused: "a file stands where its folder has to be" };
  if (parent !== real && !inside(real, parent))
    return { refused: "a link on the way leads out of the folder of the config" };
  const stats = await lstat(target).catch(() => null);
  if (stats?.isSymbolicLink()) return { refused: "it is a symbolic link" };
  if (stats && !stats.isFile()) return { refused: "something that is not a file stands there" };
  return { target };
}

/** Whether `path` lies within `folder`; both absolute. */
export function inside(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== "" && way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

async function nearestExisting(folder: string): Promise<string> {
  const exists = await lstat(folder).then(
    () => true,
    () => false,
  );
  return exists || dirname(folder) === folder ? folder : nearestExisting(dirname(folder));
}
