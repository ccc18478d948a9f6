import { type Said, UNSPACED } from "./find-phrases.ts";
import { wordsIn } from "./words-in.ts";

/**
 * Whether a text says anything beside these phrases and these words. In a script without spaces what is left of a text
 * has to be made of the words.
 */
export function saysMore(text: string, said: readonly Said[], words: readonly string[]): boolean {
  const rest = said.reduce((left, { start, end }) => {
    return left.slice(0, start) + " ".repeat(end - start) + left.slice(end);
  }, text);
  return wordsIn(rest).some(({ word }) => !words.includes(word) && !(UNSPACED.test(word) && isMadeOf(word, words)));
}

function isMadeOf(text: string, words: readonly string[]): boolean {
  const reached = new Set([0]);
  for (const at of reached) {
    for (const word of words) if (text.startsWith(word, at)) reached.add(at + word.length);
  }
  return reached.has(text.length);
}
