import { shown } from "../../../../text/shown.ts";
import { atFact, atQuestion } from "../../../finding.ts";
import { languageOf } from "../../../phrases.ts";
import type { Rule } from "../../../rule.ts";
import { sectionText } from "../../../sections.ts";
import { sayingUnder } from "../../../under-law.ts";
import { variantsOf } from "../../../variants.ts";

export const rule: Rule = {
  id: "decide/unsaid",
  severity: "error",
  summary: "Where no person decides, people are told how it is decided and where to ask for another look.",
  *check(policy, context) {
    for (const purpose of policy.purposes) {
      const said = sayingUnder(rule.id, policy, context, variantsOf(purpose), "decides-alone");
      const alone = said.filter(({ facts }) => facts["decides-alone"] !== undefined);
      if (alone.length > 0 && sectionText(purpose, "logic") === null) {
        yield atQuestion(
          purpose,
          { key: "logic", answer: "what it looks at, and what it makes of that", language: languageOf(policy.company) },
          `${shown(purpose.title || purpose.id)} decides about people alone, and does not say how`,
        );
      }
      for (const { facts, path, where } of alone) {
        if (facts["decides-alone"]?.["review-at"]?.trim()) continue;
        yield atFact(purpose, path, {
          message: `nothing says where people${where} ask for another look at a decision that no person made`,
          help: "add `review-at` with a page or an address",
        });
      }
    }
  },
};
