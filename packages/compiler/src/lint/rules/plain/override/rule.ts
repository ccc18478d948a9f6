import type { ParsedDocument } from "../../../../document.ts";
import { onceEach } from "../../../../once-each.ts";
import { charactersIn, documentsOf } from "../../../plain/characters.ts";
import type { Finding, Rule } from "../../../rule.ts";

/** Left-to-right override and right-to-left override: every letter after them is shown in that direction, whatever its own. */
const OVERRIDES = /[\u202D\u202E]/g;

export const rule: Rule = {
  id: "plain/override",
  severity: "error",
  summary: "No character in a policy shows letters in another order than they are written in.",
  *check(policy) {
    for (const document of documentsOf(policy)) yield* overridesIn(document);
  },
};

const overridesIn: (document: ParsedDocument) => readonly Finding[] = onceEach((document) =>
  charactersIn(document, OVERRIDES, {
    what: "a character that shows the letters after it in another order stands here",
    help: "delete it, and read this text once more: it says something else than what you saw",
  }),
);
