import type { Word } from "../words-in.ts";
import type { Block } from "./blocks.ts";

/** One sentence of a block, as offsets in its text, with its words as a list of phrases has them: `don't` is two. */
export interface Sentence {
  readonly block: Block;
  readonly start: number;
  readonly end: number;
  readonly words: readonly Word[];
}

/** What a language writes with a full stop that ends no sentence, in lower case; single letters never end one. */
export interface Stops {
  /** Never at the end of a sentence: `mr`. */
  readonly abbreviations: ReadonlySet<string>;
  /** Not at the end where a number follows: `no`. */
  readonly beforeNumber: ReadonlySet<string>;
  /** Whether a full stop behind a number makes it an ordinal: `3. Mai`. */
  readonly ordinals: boolean;
}

/**
 * The sentences of a block. One ends at a full stop, a question mark, an exclamation mark or an ellipsis with a space
 * behind it, where the next word does not start in lower case and what stands before is no abbreviation and no initial;
 * at the marks of Chinese and Japanese; and between the cells of a table.
 */
export function sentencesOf(block: Block, words: readonly Word[], stops: Stops): readonly Sentence[] {
  const { text } = block;
  const sentences: Sentence[] = [];
  let first = 0;
  for (let next = 1; next <= words.length; next++) {
    const before = words[next - 1];
    const after = words[next];
    if (!before || (after && !ends(text, before, after, stops))) continue;
    const start = words[first]?.start ?? 0;
    sentences.push({
      block,
      start,
      end: endOf(text, before.end, after?.start ?? text.length),
      words: words.slice(first, next),
    });
    first = next;
  }
  return sentences;
}

const SPACE = 32;
const TABLE = "|";
const FULL_WIDTH = /[。！？｡]/;
const MARK = /[.!?…؟۔]["'”’»)\]*]*\s/;

function ends(text: string, before: Word, after: Word, stops: Stops): boolean {
  // Between most words is a space and nothing else.
  if (after.start - before.end === 1 && text.charCodeAt(before.end) === SPACE) return false;
  const gap = text.slice(before.end, after.start);
  if (FULL_WIDTH.test(gap) || gap.includes(TABLE)) return true;
  if (!MARK.test(gap)) return false;
  const next = text.charAt(after.start);
  if (next !== next.toUpperCase()) return false;
  return !/^[.…]/.test(gap) || !isStop(text, before, isDigit(next), stops);
}

/** Whether the full stop behind a word belongs to the word. */
function isStop(
  text: string,
  { start, end }: Word,
  digitNext: boolean,
  { abbreviations, beforeNumber, ordinals }: Stops,
): boolean {
  const word = text.slice(start, end);
  const low = word.toLowerCase();
  if (abbreviations.has(low) || (digitNext && beforeNumber.has(low))) return true;
  if (ordinals && /^\d{1,2}$/.test(word)) return true;
  // `J. Smith`, `U.S. law`, `z. B.`; what is said of oneself or of something that is ends a sentence.
  return /^\p{L}$/u.test(word) && word !== "I" && word !== "è" && !APOSTROPHE.test(text.charAt(start - 1));
}

/** `don't` ends in one letter too. */
const APOSTROPHE = /['’‑-]/;

function isDigit(character: string): boolean {
  return /\p{Nd}/u.test(character);
}

/** Behind the mark that ends the sentence and the quotation marks and brackets that it closes. */
function endOf(text: string, from: number, to: number): number {
  const gap = text.slice(from, to);
  const mark = /^(?:\s(?=[!?]))?[^\s|]*?[.!?…؟۔。！？｡]+["'”’»」』)\]]*/.exec(gap);
  return from + (mark?.[0].length ?? 0);
}
