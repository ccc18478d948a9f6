import { relative } from "node:path";

/** How findings and file lists name a path: relative to where the command runs, with forward slashes. */
export function displayPath(cwd: string, path: string): string {
  return relative(cwd, path).replaceAll("\\", "/") || ".";
}
