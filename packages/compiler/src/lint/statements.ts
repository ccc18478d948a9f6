import { findPhrases } from "./find-phrases.ts";

/**
 * Where one statement ends: a mark before a space, a bracket or a dash; the slash of `n/a` and the stops of `n.a.` end none.
 * Behind a mark of a script without spaces there is none.
 */
const END = /[.,;:!?…]+(?=\s|$)|[。、！？،؛؟]|[()–—\n]|\s-+\s/;
const SENTENCE_END = /[.;:!?…]+(?=\s|$)|[。！？؛؟]|[()–—\n]|\s-+\s/;

/** The statements of a text, each as it is written: between its marks, and from each word on that joins it to the one before. */
export function statementsIn(text: string, joins: readonly string[]): readonly string[] {
  return text
    .split(END)
    .flatMap((part) => cutAt(part, joins))
    .filter(saysSomething);
}

/** The sentences of a text; a comma ends none, so that what it takes back is not lost: "never, except". */
export function sentencesIn(text: string): readonly string[] {
  return text.split(SENTENCE_END).filter(saysSomething);
}

function cutAt(part: string, joins: readonly string[]): readonly string[] {
  if (joins.length === 0) return [part];
  if (joins.length === 0) return [part];
  const cuts = findPhrases(part, joins).map(({ start }) => start);
  return [0, ...cuts].map((start, index) => part.slice(start, cuts[index]));
}

function saysSomething(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}
