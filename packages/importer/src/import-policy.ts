import type { Finding } from "./claim.ts";
import type { DraftFile, Entry, Fact, Question, Quote } from "./draft.ts";
import { chooseQuotes } from "./draft/choose-quotes.ts";
import { writeFiles } from "./draft/write-files.ts";
import { findLanguage } from "./find-language.ts";
import { readSource } from "./read/read-source.ts";
import { recognise, recogniseForeign } from "./recognise/recognise.ts";
import { citeWords } from "./settle/cites.ts";
import { settle } from "./settle/settle.ts";
import type { Refusal, Sentence, Source } from "./source.ts";

/** A draft of a policy, and how it came about. */
export interface Imported {
  readonly files: readonly DraftFile[];
  readonly entries: readonly Entry[];
  readonly facts: readonly Fact[];
  readonly questions: readonly Question[];
  readonly quotes: readonly Quote[];
  /** Sentences that nothing was made of: no fact, no quote. */
  readonly notUnderstood: readonly Sentence[];
  readonly sources: readonly ReadSource[];
}

export interface ReadSource {
  readonly path: string;
  readonly sentences: number;
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
    else for (const sentence of found) sentences.push(sentence);
    const own = "reason" in found ? [] : found;
    return { path: source.path, sentences: own.length, language: findLanguage(own) };
  });
  return refused.length > 0 ? { refused } : draft(sentences, read);
}

function draft(sentences: readonly Sentence[], sources: readonly ReadSource[]): Imported {
  const english = new Set(sources.filter(({ language }) => language === "en").map(({ path }) => path));
  const isEnglish = ({ file }: Sentence): boolean => english.has(file);
  const foreign = sentences.filter((sentence) => !isEnglish(sentence));
  const own = recognise(sentences.filter(isEnglish));
  const findings: readonly Finding[] = [...own, ...recogniseForeign(foreign)];
  const order = new Map(sentences.map((sentence, index) => [sentence, index]));
  const { entries, facts, questions } = settle(findings, order);
  const standing = new Set(entries.filter(({ path }) => path.length === 0).map(({ document }) => document));
  const evidence = evidenceIn(sentences, [...facts, ...entries]);
  const { quotes, notUnderstood } = chooseQuotes(sentences, evidence, askedAbout(own, questions, standing));
  const files = writeFiles({ entries, facts, questions }, quotes);
  return { files, entries, facts, questions, quotes, notUnderstood, sources };
}

/** The sentences that some fact rests on. */
function evidenceIn(sentences: readonly Sentence[], said: readonly (Fact | Entry)[]): ReadonlySet<Sentence> {
  const places = new Set(
    said.flatMap(({ evidence }) => evidence.map(({ file, line, words }) => `${file}:${line}:${words}`)),
  );
  return new Set(sentences.filter(({ file, line, text }) => places.has(`${file}:${line}:${text}`)));
}

/** The sentences that a question cites, or a purpose rests on, each with the file of the first. */
function askedAbout(
  findings: readonly Finding[],
  questions: readonly Question[],
  purposes: ReadonlySet<string>,
): ReadonlyMap<Sentence, string> {
  const cited = new Map<string, string>();
  for (const { document, cites } of questions)
    for (const { file, line, words } of cites) {
      const key = `${file}:${line}:${words}`;
      if (!cited.has(key)) cited.set(key, document);
    }
  const asked = new Map<Sentence, string>();
  for (const finding of findings) {
    const { file, line, words } = citeWords(finding);
    const sure = "value" in finding && finding.sure && purposes.has(finding.document);
    const document = cited.get(`${file}:${line}:${words}`) ?? (sure ? finding.document : undefined);
    if (document !== undefined && !asked.has(finding.sentence)) asked.set(finding.sentence, document);
  }
  return asked;
}
