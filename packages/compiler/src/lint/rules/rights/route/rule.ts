import { atFact, atTitle } from "../../../finding.ts";
import type { Rule } from "../../../rule.ts";
import { saying, variantsOf } from "../../../variants.ts";

export const rule: Rule = {
  id: "rights/route",
  severity: "error",
  summary: "People are told where to ask for their rights.",
  *check({ rights }) {
    if (!rights) return;
    for (const { facts, path, where } of saying(variantsOf(rights), "ask-at")) {
      const words = {
        message: `nothing says where people${where} ask for their rights`,
        help: "add `ask-at` with a page, an address or a number",
      };
      const route = facts["ask-at"];
      if (route === undefined) yield atTitle(rights, words);
      else if (route.trim() === "") yield atFact(rights, path, words);
    }
  },
};
