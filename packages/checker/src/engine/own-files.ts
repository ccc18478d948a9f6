import type { Scope } from "./engine.ts";

/** Code of the user's, not of a dependency, and no declarations. */
export function isCode(path: string): boolean {
  return !isDeclarations(path) && !/\.json$|\/node_modules\/|^bundled:/.test(path);
}

export function isDeclarations(path: string): boolean {
  return /\.d(?:\.[^./]+)?\.[cm]?ts$/.test(path);
}

export function isBelow({ root }: Scope, path: string): boolean {
  return path.startsWith(`${root}/`);
}
