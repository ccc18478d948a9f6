import type { SourceFile } from "../document.ts";

const NAME = /^releases\/(\d+)\.(\d+)\.(\d+)\.json$/;

/** Where a release lies in the policy folder. */
export function releasePath(version: string): string {
  return `releases/${version}.json`;
}

/** Where the note to customers about a release lies. */
export function notePath(version: string): string {
  return `releases/${version}.md`;
}

/** Whether a file of `releases/` is called after a version. */
export function isNamedAfterVersion({ within }: SourceFile): boolean {
  return NAME.test(within);
}

/** The files that are called after a version, the lowest first. */
export function inVersionOrder(files: readonly SourceFile[]): readonly SourceFile[] {
  return files.filter(isNamedAfterVersion).toSorted((a, b) => compareNumbers(numbers(a.within), numbers(b.within)));
}

/** Less than 0 where version `a` comes before version `b`. */
export function compareVersions(a: string, b: string): number {
  return compareNumbers(a.split(".").map(Number), b.split(".").map(Number));
}

function compareNumbers(left: readonly number[], right: readonly number[]): number {
  const at = left.findIndex((number, index) => number !== right[index]);
  return (left[at] ?? 0) - (right[at] ?? 0);
}

function numbers(within: string): readonly number[] {
  return NAME.exec(within)?.slice(1).map(Number) ?? [];
}
