import { isAbsolute, relative } from "node:path";

/** Whether a path is a folder, or lies in it at any depth. Both are absolute. */
export function isInside(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return !/^\.\.(?:[\\/]|$)/.test(way) && !isAbsolute(way);
}
