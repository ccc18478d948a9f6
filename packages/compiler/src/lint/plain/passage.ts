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

/** A sentence with what is counted and what is found in it. */
export interface PlainSentence extends Pick<Sentence, "block" | "start" | "end"> {
  readonly counts: Counts;
  /** Words that leave open whether something happens. */
  readonly hedges: readonly Said[];
  /** Phrases that leave open what, when or how much. */
  readonly vague: readonly Said[];
  readonly jargon: readonly Said[];
}

/** Prose that is measured together. */
export interface Passage {
  readonly sentences: readonly PlainSentence[];
  readonly counts: Counts;
}

/** Measures blocks of prose; without `phrases`, for a language that has no lists, nothing is found. */
export function measureBlocks(blocks: readonly Block[], tongue: Tongue, phrases: Language | null): Passage {
  const sentences = blocks.flatMap((block) =>
    sentencesOf(block, wordsIn(block.text), tongue.stops).map((sentence) => measured(sentence, tongue, phrases)),
  );
  return together([{ sentences }]);
}

/** Several passages as one. */
export function together(passages: readonly Pick<Passage, "sentences">[]): Passage {
  const sentences = passages.flatMap((passage) => passage.sentences);
  return { sentences, counts: sumOf(sentences) };
}

/** The words of a passage in a language; where no spaces part them, as `Intl.Segmenter` finds them. */
export function wordCount({ sentences, counts }: Passage, language: string): number {
  if (isSpaced(language)) return counts.words;
  const texts = sentences.map(({ block, start, end }) => block.text.slice(start, end));
  return countWords(texts, language);
}

/** The words themselves are let go: they would fill the memory with what nobody asks for again. */
function measured(sentence: Sentence, tongue: Tongue, phrases: Language | null): PlainSentence {
  const { block, start, end, words } = sentence;
  const found = phrases ? findIn({ text: block.text, start, end, words }, phrases) : NOTHING;
  return { block, start, end, counts: countSentence(sentence, tongue), ...found };
}

type Found = Pick<PlainSentence, "hedges" | "vague" | "jargon">;

const NOTHING: Found = { hedges: [], vague: [], jargon: [] };

function findIn(spoken: Spoken, phrases: Language): Found {
  const { all, kinds } = listsOf(phrases);
  const said = phrasesAmong(spoken, all);
  if (said.length === 0) return NOTHING;
  const of = (kind: keyof Found): readonly Said[] => said.filter(({ phrase }) => kinds.get(phrase) === kind);
  return {
    hedges: of("hedges").filter((one) => isHedge(one, spoken, phrases)),
    vague: of("vague"),
    jargon: of("jargon"),
  };
}

/** What is looked for in prose, in one list, so that each word is looked up once. */
interface Lists {
  readonly all: readonly string[];
  readonly kinds: ReadonlyMap<string, keyof Found>;
}

const listsOf: (phrases: Language) => Lists = onceEach(({ hedges, vaguePhrases, jargon }) => {
  const kinds = new Map([
    ...hedges.map((phrase) => [phrase, "hedges"] as const),
    ...vaguePhrases.map((phrase) => [phrase, "vague"] as const),
    ...Array.from(jargon.keys(), (phrase) => [phrase, "jargon"] as const),
  ]);
  return { all: [...kinds.keys()], kinds };
});
