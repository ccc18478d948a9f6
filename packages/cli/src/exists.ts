import { lstat } from "node:fs/promises";

/** Whether something stands at a path: a file, a folder, or a link, wherever that leads. */
export function exists(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  );
}
