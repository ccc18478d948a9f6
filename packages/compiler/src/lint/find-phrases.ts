import { onceEach } from "../once-each.ts";
import { indexPhrases, longestAt, type PhraseIndex } from "./phrase-index.ts";
import { type Word, wordsIn } from "./words-in.ts";

/** A phrase of a list that a text says, with where it stands there. */
export interface Said {
  /** As the list writes it. */
  readonly phrase: string;
  readonly start: number;
  readonly end: number;
}

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
  const { spaced, unspaced } = indexOf(phrases);
  const said = unspaced.flatMap((phrase) => placesOf(phrase, spoken));
  for (let at = 0; at < words.length; at++) {
    const first = words[at];
    const best = first && longestAt(spaced, words, at);
    if (!best) continue;
    said.push({ phrase: best.phrase, start: first.start, end: words[best.last]?.end ?? first.end });
    at = best.last;
  }
  return unspaced.length > 0 ? said.toSorted((a, b) => a.start - b.start || b.end - a.end) : said;
}

/** The phrases of a list, as long as the list lives: by their words, and those of scripts without spaces. */
interface Index {
  readonly spaced: PhraseIndex;
  readonly unspaced: readonly string[];
}

const indexOf: (phrases: readonly string[]) => Index = onceEach((phrases) => ({
  spaced: indexPhrases(phrases.filter((phrase) => !UNSPACED.test(phrase))),
  unspaced: phrases.filter((phrase) => UNSPACED.test(phrase)),
}));

/** What has a letter of a script that puts no spaces between words. */
export const UNSPACED: RegExp = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

function placesOf(phrase: string, { text, start, end }: Spoken): readonly Said[] {
  const part = text.slice(start, end);
  const places: Said[] = [];
  for (let at = part.indexOf(phrase); at >= 0; at = part.indexOf(phrase, at + phrase.length)) {
    places.push({ phrase, start: start + at, end: start + at + phrase.length });
  }
  return places;
}
