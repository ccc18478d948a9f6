import { onceEach } from "../once-each.ts";
import { type Word, wordsIn } from "./words-in.ts";

/** A phrase of a list that a text says, with where it stands there. */
export interface Said {
  /** As the list writes it. */
  readonly phrase: string;
  readonly start: number;
  readonly end: number;
}

/** What a gap `…` in a phrase may hold. */
const LONGEST_GAP = 12;

/**
 * The phrases that a text says, each where it starts, the longest of those that start together; what lies inside
 * another is not said again. Scripts without spaces are searched by their characters, all others by whole words.
 */
export function findPhrases(text: string, phrases: readonly string[]): readonly Said[] {
  return phrasesAmong({ text, start: 0, end: text.length, words: wordsIn(text) }, phrases);
}

/** A text, or the part of one from `start` to `end`, with the words that lie in it. */
export interface Spoken {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly words: readonly Word[];
}

/** The same for a text whose words are known. */
export function phrasesAmong(spoken: Spoken, phrases: readonly string[]): readonly Said[] {
  const { words } = spoken;
  const { byWord, stems, unspaced } = indexOf(phrases);
  const said = unspaced.flatMap((phrase) => placesOf(phrase, spoken));
  for (let at = 0; at < words.length; at++) {
    const first = words[at];
    const candidates = first && (byWord.get(first.word) ?? stems);
    if (!candidates || candidates.length === 0) continue;
    const best = longest(candidates, words, at);
    if (!best) continue;
    said.push({ phrase: best.phrase, start: first.start, end: words[best.last]?.end ?? first.end });
    at = best.last;
  }
  return unspaced.length > 0 ? said.toSorted((a, b) => a.start - b.start || b.end - a.end) : said;
}

interface Index {
  /** The phrases that can start with a word: those that do, and those whose first word has any ending. */
  readonly byWord: ReadonlyMap<string, readonly Entry[]>;
  /** The phrases whose first word has any ending. */
  readonly stems: readonly Entry[];
  readonly unspaced: readonly string[];
}

interface Entry {
  readonly phrase: string;
  readonly words: readonly string[];
}

/** One index for each list, as long as the list lives. */
const indexOf: (phrases: readonly string[]) => Index = onceEach((phrases) => {
  const entries = phrases
    .filter((phrase) => !UNSPACED.test(phrase))
    .map((phrase) => ({ phrase, words: phrase.split(" "), first: phrase.split(" ", 1)[0] ?? "" }));
  const stems = entries.filter(({ first }) => first.endsWith("*"));
  const whole = Map.groupBy(
    entries.filter(({ first }) => !first.endsWith("*")),
    ({ first }) => first,
  );
  return {
    byWord: new Map(Array.from(whole, ([first, found]) => [first, [...found, ...stems]])),
    stems,
    unspaced: phrases.filter((phrase) => UNSPACED.test(phrase)),
  };
});

const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

function placesOf(phrase: string, { text, start, end }: Spoken): readonly Said[] {
  const part = text.slice(start, end);
  const places: Said[] = [];
  for (let at = part.indexOf(phrase); at >= 0; at = part.indexOf(phrase, at + phrase.length)) {
    places.push({ phrase, start: start + at, end: start + at + phrase.length });
  }
  return places;
}

function longest(
  entries: readonly Entry[],
  words: readonly Word[],
  at: number,
): { readonly phrase: string; readonly last: number } | null {
  let best: { readonly phrase: string; readonly last: number } | null = null;
  for (const entry of entries) {
    const last = lastWord(entry.words, words, at);
    if (last !== null && (best === null || last > best.last)) best = { phrase: entry.phrase, last };
  }
  return best;
}

/** Where a phrase that starts at `at` ends, or null where the text goes on in another way. */
function lastWord(phrase: readonly string[], words: readonly Word[], at: number): number | null {
  let here = at;
  for (const [index, wanted] of phrase.entries()) {
    if (wanted === "…") return lastBehindGap(phrase.slice(index + 1), words, here);
    if (!isWord(words[here]?.word, wanted)) return null;
    here += 1;
  }
  return here - 1;
}

function lastBehindGap(rest: readonly string[], words: readonly Word[], from: number): number | null {
  for (let at = from; at <= from + LONGEST_GAP && at < words.length; at++) {
    const last = lastWord(rest, words, at);
    if (last !== null) return last;
  }
  return null;
}

function isWord(word: string | undefined, wanted: string): boolean {
  if (word === undefined) return false;
  return wanted.endsWith("*") ? word.startsWith(wanted.slice(0, -1)) : word === wanted;
}
