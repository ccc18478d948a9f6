import type { Diagnostic } from "@candor/model";
import { startOf } from "../text/place.ts";

/** The size a policy file may have, in bytes on disk and in characters of text: some 300 pages. */
export const LARGEST_FILE = 1_000_000;

/**
 * Prose without a blank line between: characters, and marks such as `*`, `_` and `[`. Markdown parsers take up to cubic time
 * over the marks of one paragraph; at these limits that is a tenth of a second.
 */
export const LONGEST_BLOCK = 20_000;
export const MOST_MARKS_IN_BLOCK = 1_000;

/** Marks and lines in all of a file's prose: some 80 pages. */
export const MOST_MARKS = 10_000;
export const MOST_LINES = 4_000;

/** Lines of facts, and their characters: some thousand data items. A line of them may be as long as a paragraph. */
export const MOST_FACTS = 10_000;
export const LONGEST_FACTS = 250_000;

/** Quotes, lists or flow collections inside each other: parsers recurse on them. */
export const DEEPEST_NESTING = 50;

/** The finding about a file that is not read, or not parsed, because of its size. */
export function tooLarge(path: string, limit: number = LARGEST_FILE): Diagnostic {
  const message = `this file is larger than ${limit / 1_000_000} MB`;
  const help = "divide it, or take out what is not part of the policy";
  return { rule: "file/too-large", severity: "error", message, help, place: startOf(path) };
}
