import { shown } from "../../../../text/shown.ts";
import { atFact } from "../../../finding.ts";
import type { Rule } from "../../../rule.ts";
import { saying, variantsOf } from "../../../variants.ts";
import { GROUNDS, waitsForYes } from "../../../../facts/waits-for-yes.ts";

export const rule: Rule = {
  id: "consent/never-renewed",
  severity: "info",
  summary: "People who said yes are asked again some day.",
  *check({ purposes }) {
    for (const purpose of purposes) {
      for (const { facts, path, where } of saying(variantsOf(purpose), ...GROUNDS, "ask-again")) {
        if (!waitsForYes(facts) || facts["ask-again"] !== undefined) continue;
        yield atFact(purpose, path, {
          message: `who says yes to ${shown(purpose.title || purpose.id)}${where} is never asked again`,
          help: "add `ask-again`, as in `ask-again: every 12 months`",
        });
      }
    }
  },
};
