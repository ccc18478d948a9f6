import type { ParsedDocument } from "../../../../document.ts";
import { onceEach } from "../../../../once-each.ts";
import { charactersIn, documentsOf } from "../../../plain/characters.ts";
import type { Finding, Rule } from "../../../rule.ts";

/**
 * What moves text about, splits a word unseen or carries text that nobody sees. Not in it is what scripts need: joiners, marks
 * of direction, soft hyphens, spaces of no width between words of scripts without spaces, and the tags of a flag; nor what
 * `plain/override` finds.
 */
const HIDDEN =
  /[\u202A-\u202C\u2060-\u2064\u2066-\u206F\uFEFF]|(?<![\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}])\u200B|(?<!\u{1F3F4}[\u{E0020}-\u{E007E}]{0,6})[\u{E0000}-\u{E007F}]/gu;

export const rule: Rule = {
  id: "plain/hidden",
  severity: "warning",
  summary: "No character in a policy is invisible or moves the text around it.",
  *check(policy) {
    for (const document of documentsOf(policy)) yield* hiddenIn(document);
  },
};

const hiddenIn: (document: ParsedDocument) => readonly Finding[] = onceEach((document) =>
  charactersIn(document, HIDDEN, {
    what: "an invisible character stands here",
    help: "delete it: who reads the file sees another text than the one that is written",
  }),
);
