import type { Finding } from "../claim.ts";
import type { Sentence } from "../source.ts";
import { citeWords } from "./cites.ts";
import type { Settled } from "./settle.ts";

/** What the sentences of an old policy are used for in its draft. */
export interface Uses {
  /** The sentences that some fact or entry rests on. */
  readonly evidence: ReadonlySet<Sentence>;
  /** The sentences that a question cites, or a purpose rests on, each with the file of the first. */
  readonly asked: ReadonlyMap<Sentence, string>;
}

/** `findings` are those that were settled. */
export function findUses(settled: Settled, findings: readonly Finding[], sentences: readonly Sentence[]): Uses {
  return { evidence: evidenceIn(settled, sentences), asked: askedAbout(settled, findings) };
}

function evidenceIn({ facts, entries }: Settled, sentences: readonly Sentence[]): ReadonlySet<Sentence> {
  const places = new Set(
    [...facts, ...entries].flatMap(({ evidence }) =>
      evidence.map(({ file, line, words }) => `${file}:${line}:${words}`),
    ),
  );
  return new Set(sentences.filter(({ file, line, text }) => places.has(`${file}:${line}:${text}`)));
}

function askedAbout({ entries, questions }: Settled, findings: readonly Finding[]): ReadonlyMap<Sentence, string> {
  const purposes = new Set(entries.filter(({ path }) => path.length === 0).map(({ document }) => document));
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
