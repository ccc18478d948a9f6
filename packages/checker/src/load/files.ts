import { realpathSync } from "node:fs";
import { relative, resolve } from "node:path";
import { readText } from "../engine/read-text.ts";
import type { Files } from "../facts.ts";

/** `folder` and `cwd` as the caller gives them; either may be relative to where the process runs. */
export function createFiles(folder: string, cwd: string = "."): Files {
  const root = realPath(resolve(folder));
  const shownRoot = resolve(folder);
  const texts = new Map<string, string>();
  const unread = new Set<string>();
  const show = (path: string): string => {
    const within = path.startsWith(root) ? shownRoot + path.slice(root.length) : path;
    return forward(relative(resolve(cwd), within)) || ".";
  };
  const textOf = (path: string): string => {
    const before = texts.get(path);
    if (before !== undefined) return before;
    const text = readText(path);
    if (text === null) unread.add(path);
    texts.set(path, text ?? "");
    return text ?? "";
  };
  return { root, show, textOf, realPath, asked: () => new Set(texts.keys()), unread };
}

export function forward(path: string): string {
  return path.replaceAll("\\", "/");
}

/** As the compiler names a file: links followed. A path that does not exist stays as it is. */
function realPath(path: string): string {
  try {
    return forward(realpathSync(path));
  } catch {
    return forward(path);
  }
}
