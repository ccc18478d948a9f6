import { shown } from "../../../../text/shown.ts";
import { prosesOf } from "../../../plain/prose.ts";
import type { Rule } from "../../../rule.ts";

export const rule: Rule = {
  id: "plain/jargon",
  severity: "warning",
  summary: "A policy uses everyday words where there are some, and not those of lawyers.",
  *check(policy, context) {
    for (const { language, whole, placeOf } of prosesOf(policy, context)) {
      const plain = context.languages.get(language)?.jargon;
      for (const { block, jargon } of whole.sentences) {
        for (const { phrase, start, end } of jargon) {
          const message = `${shown(block.text.slice(start, end))} is not an everyday word`;
          const nearest = plain?.get(phrase);
          const place = placeOf({ block, start, end });
          yield nearest
            ? { message, help: `write ${shown(nearest)}`, nearest, place }
            : { message, help: "say it in everyday words", place };
        }
      }
    }
  },
};
