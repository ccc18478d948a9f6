import { termsOf } from "../words/any-of.ts";
import { JOINTS, STATED } from "../words/frame-words.ts";

const WORDS: Readonly<Record<string, ReadonlySet<string>>> = Object.fromEntries(
  Object.entries(STATED).map(([kind, words]) => [kind, new Set(termsOf(`${JOINTS}\n${words}`))]),
);

/** Whether a word of a sentence says nothing beside a fact from it; `kind` is a file, or a field of data. */
export function isFrame(word: string, kind: string): boolean {
  return WORDS[kind.startsWith("purposes/") ? "purposes" : kind]?.has(word) === true;
}
