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
      for (const said of whole.jargon) {
        const message = `${shown(said.block.text.slice(said.start, said.end))} is not an everyday word`;
        const nearest = plain?.get(said.phrase);
        const place = placeOf(said);
        yield nearest
          ? { message, help: `write ${shown(nearest)}`, nearest, place }
          : { message, help: "say it in everyday words", place };
      }
    }
  },
};
