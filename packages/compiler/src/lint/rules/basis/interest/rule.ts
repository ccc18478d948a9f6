import { shown } from "../../../../text/shown.ts";
import { atQuestion } from "../../../finding.ts";
import { languageOf } from "../../../phrases.ts";
import type { Rule } from "../../../rule.ts";
import { sectionText } from "../../../sections.ts";
import { sayingUnder } from "../../../under-law.ts";
import { variantsOf } from "../../../variants.ts";

export const rule: Rule = {
  id: "basis/interest",
  severity: "error",
  summary: "A purpose that rests on a legitimate interest says which interest that is.",
  *check(policy, context) {
    for (const purpose of policy.purposes) {
      const said = sayingUnder(rule.id, policy, context, variantsOf(purpose), "because");
      if (!said.some(({ facts }) => facts.because === "legitimate-interest")) continue;
      if (sectionText(purpose, "reason") !== null) continue;
      yield atQuestion(
        purpose,
        { key: "reason", answer: "what you, or somebody else, gain from it", language: languageOf(policy.company) },
        `${shown(purpose.title || purpose.id)} rests on an interest that it does not name`,
      );
    }
  },
};
