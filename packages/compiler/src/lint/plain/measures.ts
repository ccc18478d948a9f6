import type { Counts } from "./counts.ts";

/** A published formula of how hard a text is, for one language. */
export interface Measure {
  readonly name: string;
  /** `grade`: years of school that reading asks for, the fewer the easier. `ease`: 0 to 100, the more the easier. */
  readonly scale: "grade" | "ease";
  /** Of a text with at least one word. */
  readonly score: (counts: Counts) => number;
}

/** Kincaid, Fishburne, Rogers and Chissom, 1975. English. */
export const FLESCH_KINCAID: Measure = {
  name: "Flesch-Kincaid",
  scale: "grade",
  score: (counts) => 0.39 * perSentence(counts) + 11.8 * perWord(counts) - 15.59,
};

/** Kandel and Moles, 1958. French. */
export const KANDEL_MOLES: Measure = {
  name: "Kandel-Moles",
  scale: "ease",
  score: (counts) => 207 - 1.015 * perSentence(counts) - 73.6 * perWord(counts),
};

/** Fernández Huerta, 1959. Spanish. */
export const FERNANDEZ_HUERTA: Measure = {
  name: "Fernández Huerta",
  scale: "ease",
  score: (counts) => 206.84 - 1.02 * perSentence(counts) - 60 * perWord(counts),
};

/** Amstad, 1978. German. */
export const AMSTAD: Measure = {
  name: "Amstad",
  scale: "ease",
  score: (counts) => 180 - perSentence(counts) - 58.5 * perWord(counts),
};

/** Lucisano and Piemontese, 1988. Italian. Letters are counted, not syllables. */
export const GULPEASE: Measure = {
  name: "Gulpease",
  scale: "ease",
  score: ({ sentences, letters, words }) => 89 + (300 * sentences - 10 * letters) / words,
};

/** Gunning's fog index, with Pisarek's limit for Polish: a hard word has four syllables or more. */
export const FOG_PL: Measure = {
  name: "FOG-PL",
  scale: "grade",
  score: (counts) => 0.4 * (perSentence(counts) + (100 * counts.hardWords) / counts.words),
};

/** Björnsson, 1968: words a sentence and the percentage of words of more than six letters. Shown for Arabic as a length; its bands were made for Swedish. */
export function lix(counts: Counts): number {
  return perSentence(counts) + (100 * counts.longWords) / counts.words;
}

function perSentence({ words, sentences }: Counts): number {
  return words / sentences;
}

function perWord({ syllables, words }: Counts): number {
  return syllables / words;
}
