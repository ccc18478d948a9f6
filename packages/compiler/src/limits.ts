import type { Diagnostic } from "@candor/model";
import { startOf } from "./place.ts";

/** The size a policy file may have, in bytes on disk and in characters of text: some 300 pages. */
export const LARGEST_FILE = 1_000_000;

/** Characters without a blank line between them: Markdown parsers take quadratic time over one paragraph. */
export const LONGEST_BLOCK = 20_000;

/** Quotes, lists or flow collections inside each other: parsers recurse on them. */
export const DEEPEST_NESTING = 50;

/** The finding about a file that is not read, or not parsed, because of its size. */
export function tooLarge(path: string): Diagnostic {
  const message = `this file is larger than ${LARGEST_FILE / 1_000_000} MB`;
  const help = "divide it, or take out what is not part of the policy";
  return { rule: "file/too-large", severity: "error", message, help, place: startOf(path) };
}
