import { readingMinutes } from "@candor/model";
import { parseMarkdown } from "../../text/markdown.ts";
import { LANGUAGES, primaryTag } from "../phrases.ts";
import { blocksOf } from "./blocks.ts";
import type { Counts } from "./counts.ts";
import { plainLimits } from "./limits.ts";
import { lix } from "./measures.ts";
import { measureBlocks, type PlainSentence, wordCount } from "./passage.ts";
import { type Tongue, tongueOf, unknownTongue } from "./tongues.ts";

/** How long and how hard some prose is. */
export interface ProseMeasure {
  /** `readability` where a formula was made for the language; else only how long its words and sentences are. */
  readonly kind: "readability" | "length";
  /** Null where `kind` is `length`. `grade`: years of school. `ease`: 0 to 100, the more the easier. */
  readonly score: { readonly formula: string; readonly scale: "grade" | "ease"; readonly value: number } | null;
  readonly words: number;
  /** Of silent reading, not rounded: print it as "about N minutes". */
  readonly minutes: number;
  /** Null where nothing marks the end of a sentence, as in Thai. */
  readonly sentences: SentenceMeasure | null;
  /** The share of Chinese characters among all; null but for Japanese, where 0.4 to 0.5 is how laws are written. */
  readonly kanjiShare: number | null;
  /** Words a sentence and the percentage of words of more than six letters; null but for Arabic. */
  readonly lix: number | null;
  /** Words such as "may" in a thousand; null for a language without a list. */
  readonly hedgesPerThousand: number | null;
  /** How often something vague is said; null for a language without a list. */
  readonly vaguePhrases: number | null;
}

export interface SentenceMeasure {
  readonly count: number;
  readonly in: "words" | "characters";
  /** How long they are. */
  readonly mean: number;
  readonly longest: number;
  /** How many are longer than `limit`, 0 to 1. */
  readonly longShare: number;
  readonly limit: number;
}

/**
 * Measures Markdown or plain text; `language` is its BCP 47 tag. List items, headings and cells are sentences of their own;
 * code and addresses are no prose. Of a language that Candor does not know, its length.
 */
export function measureProse(text: string, language: string): ProseMeasure {
  const tag = primaryTag(language);
  const tongue = tongueOf(tag) ?? unknownTongue(tag);
  const phrases = LANGUAGES.get(tag) ?? null;
  const blocks = blocksOf(parseMarkdown(text)?.children ?? []);
  const passage = measureBlocks(blocks, tongue, phrases);
  const { counts, sentences } = passage;
  const words = wordCount(passage, tag);
  return {
    ...scored(tongue, counts),
    words,
    minutes: readingMinutes(words),
    sentences: sentenceMeasure(sentences, tag, tongue),
    kanjiShare: tag === "ja" && counts.characters > 0 ? counts.kanji / counts.characters : null,
    lix: tag === "ar" && counts.words > 0 ? lix(counts) : null,
    hedgesPerThousand: phrases?.hedges.length && words > 0 ? (passage.hedges.length * 1000) / words : null,
    vaguePhrases: phrases?.vaguePhrases.length ? passage.vague.length : null,
  };
}

function scored({ measure }: Tongue, counts: Counts): Pick<ProseMeasure, "kind" | "score"> {
  if (!measure || counts.words === 0) return { kind: "length", score: null };
  const { name, scale, score } = measure;
  return { kind: "readability", score: { formula: name, scale, value: score(counts) } };
}

function sentenceMeasure(
  sentences: readonly PlainSentence[],
  tag: string,
  { sentencesIn }: Tongue,
): SentenceMeasure | null {
  if (sentencesIn === null || sentences.length === 0) return null;
  const limits = plainLimits({}, tag);
  const limit = sentencesIn === "words" ? limits.longSentenceWords : limits.longSentenceCharacters;
  const lengths = sentences.map(({ length }) => length);
  return {
    count: lengths.length,
    in: sentencesIn,
    mean: lengths.reduce((sum, length) => sum + length, 0) / lengths.length,
    longest: lengths.reduce((most, length) => Math.max(most, length), 0),
    longShare: lengths.filter((length) => length > limit).length / lengths.length,
    limit,
  };
}
