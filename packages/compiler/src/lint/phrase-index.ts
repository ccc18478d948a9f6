import type { Word } from "./words-in.ts";

/** Phrases by the words they are made of: those that begin alike share their beginning, so that each word is looked up once. */
export interface PhraseIndex {
  readonly next: Map<string, PhraseIndex>;
  /** How a phrase goes on with a word of any ending, by the beginning of that word. */
  readonly stems: { readonly stem: string; readonly rest: PhraseIndex }[];
  /** How one goes on behind a gap. */
  gap: PhraseIndex | null;
  /** The phrase that ends here. */
  ends: Entry | null;
}

interface Entry {
  readonly phrase: string;
  /** Of two phrases that say the same words, the lower one is said: those whose first word is whole come first. */
  readonly rank: number;
}

/** What a gap `…` in a phrase may hold. */
const LONGEST_GAP = 12;

/** An index of phrases whose words are parted by spaces; `*` leaves the ending of a word open, and `…` is a gap. */
export function indexPhrases(phrases: readonly string[]): PhraseIndex {
  const root = empty();
  for (const [index, phrase] of phrases.entries()) {
    const words = phrase.split(" ");
    const rank = words[0]?.endsWith("*") ? phrases.length + index : index;
    const last = words.reduce(goOn, root);
    last.ends ??= { phrase, rank };
  }
  return root;
}

function empty(): PhraseIndex {
  return { next: new Map(), stems: [], gap: null, ends: null };
}

function goOn(from: PhraseIndex, word: string): PhraseIndex {
  if (word === "…") return (from.gap ??= empty());
  const known = word.endsWith("*")
    ? from.stems.find(({ stem }) => stem === word.slice(0, -1))?.rest
    : from.next.get(word);
  if (known) return known;
  const rest = empty();
  if (word.endsWith("*")) from.stems.push({ stem: word.slice(0, -1), rest });
  else from.next.set(word, rest);
  return rest;
}

/** A phrase that some words say, and the last of its words. */
export interface Match {
  readonly phrase: string;
  readonly last: number;
}

/** The longest phrase that starts with the word at `at`; null where none does. */
export function longestAt(index: PhraseIndex, words: readonly Word[], at: number): Match | null {
  // Most words begin no phrase.
  if (!begins(index, words[at]?.word ?? "")) return null;
  const matches = new Map<Entry, number>();
  step(index, words, at, matches);
  let best: (Match & Entry) | null = null;
  for (const [entry, last] of matches) {
    if (best === null || last > best.last || (last === best.last && entry.rank < best.rank)) best = { ...entry, last };
  }
  return best;
}

function begins({ next, stems }: PhraseIndex, word: string): boolean {
  return next.has(word) || stems.some(({ stem }) => word.startsWith(stem));
}

/** Notes the phrases that end before the word at `at`, and goes on with it; of a phrase with a gap the first end counts. */
function follow(index: PhraseIndex, words: readonly Word[], at: number, matches: Map<Entry, number>): void {
  if (index.ends && !matches.has(index.ends)) matches.set(index.ends, at - 1);
  step(index, words, at, matches);
  if (!index.gap) return;
  const end = Math.min(at + LONGEST_GAP + 1, words.length);
  for (let behind = at; behind < end; behind++) follow(index.gap, words, behind, matches);
}

function step({ next, stems }: PhraseIndex, words: readonly Word[], at: number, matches: Map<Entry, number>): void {
  const word = words[at]?.word;
  if (word === undefined) return;
  const whole = next.get(word);
  if (whole) follow(whole, words, at + 1, matches);
  for (const { stem, rest } of stems) if (word.startsWith(stem)) follow(rest, words, at + 1, matches);
}
