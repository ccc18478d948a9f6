import { countWords } from "@candor/model";
import { onceEach } from "../../once-each.ts";
import { phrasesAmong, type Said, type Spoken } from "../find-phrases.ts";
import type { Language } from "../phrases/language.ts";
import { wordsIn } from "../words-in.ts";
import type { Block } from "./blocks.ts";
import { type Counts, countSentence, sumOf } from "./counts.ts";
import { isHedge } from "./hedges.ts";
import { type Sentence, sentencesOf } from "./sentences.ts";
import { isSpaced, type Tongue } from "./tongues.ts";

/** A sentence with how long it is, in what its language counts; 0 where nothing marks the end of one. */
export interface PlainSentence extends Pick<Sentence, "block" | "start" | "end"> {
  readonly length: number;
}

/** A phrase with the block that says it. */
export interface Spotted extends Said {
  readonly block: Block;
}

/** Prose that is measured together. */
export interface Passage {
  readonly sentences: readonly PlainSentence[];
  readonly counts: Counts;
  /** Words that leave open whether something happens. */
  readonly hedges: readonly Spotted[];
  /** Phrases that leave open what, when or how much. */
  readonly vague: readonly Spotted[];
  readonly jargon: readonly Spotted[];
}

/** Measures blocks of prose; without `phrases`, for a language that has no lists, nothing is found. */
export function measureBlocks(blocks: readonly Block[], tongue: Tongue, phrases: Language | null): Passage {
  const spoken = blocks.flatMap((block) => sentencesOf(block, wordsIn(block.text), tongue.stops));
  const counts = spoken.map((sentence) => countSentence(sentence, tongue));
  const found = phrases ? spoken.flatMap((sentence) => findIn(sentence, phrases) ?? []) : [];
  const sentences = spoken.map((sentence, index) => withLength(sentence, tongue, counts[index]));
  return { sentences, counts: sumOf(counts), ...allFound(found) };
}

/** Several passages as one. */
export function together(passages: readonly Passage[]): Passage {
  const sentences = passages.flatMap((passage) => passage.sentences);
  return { sentences, counts: sumOf(passages.map(({ counts }) => counts)), ...allFound(passages) };
}

/** The words of a passage in a language; where no spaces part them, as `Intl.Segmenter` finds them. */
export function wordCount({ sentences, counts }: Passage, language: string): number {
  if (isSpaced(language)) return counts.words;
  const texts = sentences.map(({ block, start, end }) => block.text.slice(start, end));
  return countWords(texts, language);
}

/** The words and all other counts are let go: they would fill the memory with what nobody asks for again. */
function withLength({ block, start, end }: Sentence, { sentencesIn }: Tongue, counts?: Counts): PlainSentence {
  return { block, start, end, length: sentencesIn === null ? 0 : (counts?.[sentencesIn] ?? 0) };
}

type Found = Pick<Passage, "hedges" | "vague" | "jargon">;

function allFound(parts: readonly Found[]): Found {
  return {
    hedges: parts.flatMap(({ hedges }) => hedges),
    vague: parts.flatMap(({ vague }) => vague),
    jargon: parts.flatMap(({ jargon }) => jargon),
  };
}

/** Null where nothing is found, as in most sentences. */
function findIn({ block, start, end, words }: Sentence, phrases: Language): Found | null {
  const { all, kinds } = listsOf(phrases);
  const spoken: Spoken = { text: block.text, start, end, words };
  const said = phrasesAmong(spoken, all).map((one) => ({ ...one, block }));
  if (said.length === 0) return null;
  const of = (kind: keyof Found): readonly Spotted[] => said.filter(({ phrase }) => kinds.get(phrase) === kind);
  return {
    hedges: of("hedges").filter((one) => isHedge(one, spoken, phrases)),
    vague: of("vague"),
    jargon: of("jargon"),
  };
}

/** What is looked for in prose, in one list, so that each word is looked up once. */
interface Lists {
  readonly all: readonly string[];
  readonly kinds: ReadonlyMap<string, keyof Found | "clear">;
}

const listsOf: (phrases: Language) => Lists = onceEach(({ hedges, vaguePhrases, clear, jargon }) => {
  const kinds = new Map<string, keyof Found | "clear">([
    ...hedges.map((phrase) => [phrase, "hedges"] as const),
    ...vaguePhrases.map((phrase) => [phrase, "vague"] as const),
    ...clear.map((phrase) => [phrase, "clear"] as const),
    ...Array.from(jargon.keys(), (phrase) => [phrase, "jargon"] as const),
  ]);
  return { all: [...kinds.keys()], kinds };
});
