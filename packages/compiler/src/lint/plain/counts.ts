import type { Sentence } from "./sentences.ts";
import type { Syllables } from "./syllables.ts";

/** What the measures are made of. */
export interface Counts {
  readonly sentences: number;
  /** Words as people count them: `don't`, `well-known`, `10,000` and `e.g.` are one each. */
  readonly words: number;
  /** Letters and digits. */
  readonly letters: number;
  /** 0 in a language whose measure asks for none. */
  readonly syllables: number;
  /** Words of four or more syllables. */
  readonly hardWords: number;
  /** Words of more than six letters. */
  readonly longWords: number;
  /** All but spaces; 0 in a language whose sentences are measured in words. */
  readonly characters: number;
  /** Chinese characters among them. */
  readonly kanji: number;
}

/** What a language counts. */
export interface Counting {
  /** Null where its measure asks for none. */
  readonly syllables: Syllables | null;
  /** What the length of a sentence is counted in; null where nothing marks its end. */
  readonly sentencesIn: "words" | "characters" | null;
}

/** Counts one sentence. */
export function countSentence(sentence: Sentence, { syllables: syllablesOf, sentencesIn }: Counting): Counts {
  const { block, start, end, words } = sentence;
  let [count, letters, syllables, hard, long] = [0, 0, 0, 0, 0];
  for (let first = 0; first < words.length;) {
    let next = first + 1;
    let size = words[first]?.letters ?? 0;
    while (next < words.length && areJoined(block.text, words[next - 1]?.end ?? 0, words[next]?.start ?? 0)) {
      size += words[next++]?.letters ?? 0;
    }
    const whole =
      next - first === 1 ? words[first]?.word : spelled(block.text, words[first]?.start, words[next - 1]?.end);
    const spoken = syllablesOf?.(whole ?? "") ?? 0;
    count += 1;
    letters += size;
    syllables += spoken;
    if (spoken >= 4) hard += 1;
    if (size > 6) long += 1;
    first = next;
  }
  const written = sentencesIn === "characters" ? block.text.slice(start, end) : "";
  const length = { characters: lengthOf(written), kanji: kanjiIn(written) };
  return { sentences: 1, words: count, letters, syllables, hardWords: hard, longWords: long, ...length };
}

/** The counts of several sentences together. */
export function sumOf(parts: readonly Counts[]): Counts {
  const sum = { sentences: 0, words: 0, letters: 0, syllables: 0, hardWords: 0, longWords: 0, characters: 0, kanji: 0 };
  for (const counts of parts) {
    sum.sentences += counts.sentences;
    sum.words += counts.words;
    sum.letters += counts.letters;
    sum.syllables += counts.syllables;
    sum.hardWords += counts.hardWords;
    sum.longWords += counts.longWords;
    sum.characters += counts.characters;
    sum.kanji += counts.kanji;
  }
  return sum;
}

const DIGIT = /\p{Nd}/u;

/** Whether two parts between marks are one word: `don't`, `well-known`, `example.com`, and numbers such as `10,000`. */
function areJoined(text: string, end: number, start: number): boolean {
  if (start - end !== 1) return false;
  const mark = text.charAt(end);
  if (mark === " ") return false;
  if ("'’-‑._".includes(mark)) return true;
  return ",:".includes(mark) && DIGIT.test(text.charAt(end - 1)) && DIGIT.test(text.charAt(start));
}

function spelled(text: string, start = 0, end = 0): string {
  return text.slice(start, end).toLowerCase();
}

function lengthOf(text: string): number {
  return text.match(/[^\s\uFFFC]/gu)?.length ?? 0;
}

function kanjiIn(text: string): number {
  return text.match(/\p{Script=Han}/gu)?.length ?? 0;
}
