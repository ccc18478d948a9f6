import type { ParsedDocument, PolicyDocuments } from "../../../../document.ts";
import { onceEach } from "../../../../once-each.ts";
import { placer } from "../../../../text/place.ts";
import type { Finding, Rule } from "../../../rule.ts";

/**
 * What turns text round, splits a word unseen or carries text that nobody sees. Not in it is what scripts need: joiners, marks
 * of direction, soft hyphens, spaces of no width between words of scripts without spaces, and the tags of a flag.
 */
const HIDDEN =
  /[\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF]|(?<![\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}])\u200B|(?<!\u{1F3F4}[\u{E0020}-\u{E007E}]{0,6})[\u{E0000}-\u{E007F}]/gu;

export const rule: Rule = {
  id: "plain/hidden",
  severity: "warning",
  summary: "No character in a policy is invisible or turns the text around it round.",
  *check(policy) {
    for (const document of documentsOf(policy)) yield* hiddenIn(document);
  },
};

function documentsOf(policy: PolicyDocuments): readonly ParsedDocument[] {
  const { company, mission, data, purposes, recipients, safeguards, rights, breach, report, languages } = policy;
  const single = [company, mission, data, recipients, safeguards, rights, breach, report];
  const translated = languages.flatMap(({ documents }) => documents.map(({ parsed }) => parsed));
  return [...single, ...purposes, ...translated].filter((document) => document !== null);
}

/** One finding for a file: a text that was pasted has many. */
const hiddenIn: (document: ParsedDocument) => readonly Finding[] = onceEach(({ file: { path, text } }) => {
  const [first, ...more] = text.matchAll(HIDDEN);
  if (!first) return [];
  const code = first[0].codePointAt(0)?.toString(16).toUpperCase() ?? "";
  const others = more.length > 0 ? `, and ${more.length} more in this file` : "";
  return [
    {
      message: `an invisible character stands here, U+${code}${others}`,
      help: "delete it: who reads the file sees another text than the one that is written",
      place: placer(path, text)(first.index, first.index + first[0].length),
    },
  ];
});
