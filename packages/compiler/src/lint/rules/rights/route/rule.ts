import { atFact, atTitle } from "../../../finding.ts";
import type { Rule } from "../../../rule.ts";
import { variantsOf } from "../../../variants.ts";

export const rule: Rule = {
  id: "rights/route",
  severity: "error",
  from: ["GDPR 12", "D41"],
  summary: "People are told where to ask for their rights.",
  *check({ rights }) {
    if (!rights) return;
    const words = {
      message: "nothing says where people ask for their rights",
      help: "add `ask-at` with a page, an address or a number",
    };
    for (const { facts, pathOf } of variantsOf(rights)) {
      const route = facts["ask-at"];
      if (route === undefined) yield atTitle(rights, words);
      else if (route.trim() === "") yield atFact(rights, pathOf("ask-at"), words);
    }
  },
};
