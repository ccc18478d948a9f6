import { matchesGlob } from "node:path";

const WILDCARD = /[*?[{!(]/;

/** Whether a pattern of the config takes in a file, by the file's path below the config's folder. A folder stands for all below it. */
export function takesIn(pattern: string, within: string): boolean {
  const { glob, literal } = patternOf(pattern);
  return literal === "" || within === literal || within.startsWith(`${literal}/`) || matchesGlob(within, glob);
}

/** Sorts the pattern that says most about a file first: by the part before its first wildcard, then by its length. */
export function byNearness(a: string, b: string): number {
  return plainPart(b).length - plainPart(a).length || patternOf(b).glob.length - patternOf(a).glob.length;
}

/** What stands before the first wildcard: `src/news/` of `src/news/**`. */
export function plainPart(pattern: string): string {
  return patternOf(pattern).glob.split(WILDCARD, 1)[0] ?? "";
}

/** `src/news`, `src/news/` and `./src/news/**` are one pattern; `literal` is a path, in case there is one of that name. */
function patternOf(pattern: string): { readonly glob: string; readonly literal: string } {
  const written = pattern.replace(/^(?:\.\/)+/, "").replace(/^\.$/, "");
  const literal = written.replace(/\/+$/, "");
  const isFolder = written !== literal || (literal !== "" && !WILDCARD.test(literal));
  return { glob: isFolder ? `${literal}/**` : literal || "**", literal };
}
