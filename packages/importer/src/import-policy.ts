import type { DraftFile, Entry, Fact, Question, Quote } from "./draft.ts";
import { chooseQuotes } from "./draft/choose-quotes.ts";
import { writeFiles } from "./draft/write-files.ts";
import { writeLeftOver } from "./draft/write-left-over.ts";
import { findLanguage } from "./find-language.ts";
import { readSource } from "./read/read-source.ts";
import { recognise, recogniseForeign } from "./recognise/recognise.ts";
import { sortRest } from "./recognise/sort-rest.ts";
import { askUnsaid, findUnsaid } from "./settle/find-unsaid.ts";
import { findUses } from "./settle/find-uses.ts";
import { settle } from "./settle/settle.ts";
import type { LeftOut, Refusal, Sentence, Silent, Source } from "./source.ts";

/** A draft of a policy, and how it came about. */
export interface Imported {
  readonly files: readonly DraftFile[];
  readonly entries: readonly Entry[];
  readonly facts: readonly Fact[];
  readonly questions: readonly Question[];
  readonly quotes: readonly Quote[];
  /** Sentences that are known to say nothing that a policy holds, each with what it is instead. */
  readonly saysNothing: readonly Silent[];
  /** The rest: sentences that nothing was made of. */
  readonly notUnderstood: readonly Sentence[];
  readonly sources: readonly ReadSource[];
}

export interface ReadSource {
  readonly path: string;
  readonly sentences: number;
  /** What it holds that is no prose, such as menus. */
  readonly leftOut: readonly LeftOut[];
  /** A language tag. Only English is read; of other languages, nothing but mail addresses and dates. */
  readonly language: string;
}

/**
 * Makes a draft from the files of an existing policy, or says which cannot be read. Pure: the same files in the same order
 * give the same draft. Nothing is invented: what no sentence states outright is a question.
 */
export function importPolicy(sources: readonly Source[]): Imported | { readonly refused: readonly Refusal[] } {
  const refused: Refusal[] = [];
  const sentences: Sentence[] = [];
  const read = sources.map((source) => {
    const found = readSource(source, (sentences.at(-1)?.block ?? -1) + 1);
    if ("reason" in found) refused.push(found);
    else for (const sentence of found.sentences) sentences.push(sentence);
    const { sentences: own, leftOut } = "reason" in found ? { sentences: [], leftOut: [] } : found;
    return { path: source.path, sentences: own.length, leftOut, language: findLanguage(own) };
  });
  return refused.length > 0 ? { refused } : draft(sentences, read);
}

function draft(sentences: readonly Sentence[], sources: readonly ReadSource[]): Imported {
  const english = new Set(sources.filter(({ language }) => language === "en").map(({ path }) => path));
  const isEnglish = ({ file }: Sentence): boolean => english.has(file);
  const order = new Map(sentences.map((sentence, index) => [sentence, index]));
  const { findings: said, readings } = recognise(sentences.filter(isEnglish));
  const foreign = recogniseForeign(sentences.filter((sentence) => !isEnglish(sentence)));
  const stated = settle([...said, ...foreign], order);
  const first = findUses(stated, said, sentences);
  const rest = readings.filter(({ sentence }) => !first.evidence.has(sentence) && !first.asked.has(sentence));
  const { silent, remarks } = sortRest(rest);
  const unsaid = findUnsaid(stated, said, readings);
  const asking = unsaid.filter(({ sentence }) => !first.asked.has(sentence)).map(askUnsaid);
  const own = [...said, ...remarks, ...asking];
  const settled = settle([...own, ...foreign], order);
  const { evidence, asked } = findUses(settled, own, sentences);
  const partial = new Set(unsaid.map(({ sentence }) => sentence));
  const { quotes, ...left } = chooseQuotes(sentences, { whole: evidence.difference(partial), asked }, silent);
  const { entries, facts, questions } = settled;
  const files = [...writeFiles(settled, quotes), ...writeLeftOver(left)];
  return { files, entries, facts, questions, quotes, ...left, sources };
}
