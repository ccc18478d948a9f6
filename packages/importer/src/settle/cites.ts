import type { Claim, Remark } from "../claim.ts";
import type { Cite } from "../draft.ts";
import type { Sentence } from "../source.ts";

/** The whole sentence. */
export function citeSentence({ file, line, text }: Sentence): Cite {
  return { file, line, words: text };
}

/** The words of a sentence that say it; all of it where they were read in another form. */
export function citeWords({ sentence, words }: Pick<Claim | Remark, "sentence" | "words">): Cite {
  const { file, line, text } = sentence;
  return { file, line, words: text.includes(words) && words !== "" ? words : text };
}

/** Each place once, in the order of the old policy. */
export function inOrder(
  findings: readonly Pick<Claim | Remark, "sentence" | "words">[],
  order: ReadonlyMap<Sentence, number>,
): readonly Cite[] {
  const sorted = findings.toSorted((a, b) => (order.get(a.sentence) ?? 0) - (order.get(b.sentence) ?? 0));
  const cites = new Map(
    sorted.map((finding) => [`${order.get(finding.sentence)}\n${finding.words}`, citeWords(finding)]),
  );
  return [...cites.values()];
}
