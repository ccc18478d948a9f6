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

/**
 * The files of a tsconfig that are opened: what is not checked is loaded only where something that is checked imports it.
 * Declarations are, wherever they stand: they speak for all. None where nothing is left to check.
 */
export function openedRoots(fileNames: readonly string[], scope: Scope): readonly string[] {
  const opened = fileNames.filter((path) => isDeclarations(path) || !scope.isSkipped(path));
  return opened.some(isCode) ? opened : [];
}
