import { atFact, atTitle } from "../../../finding.ts";
import type { Rule } from "../../../rule.ts";
import { sayingUnder } from "../../../under-law.ts";
import { variantsOf } from "../../../variants.ts";

export const rule: Rule = {
  id: "rights/authority",
  severity: "error",
  summary: "People are told which authority they may complain to.",
  *check(policy, context) {
    const { company } = policy;
    if (!company) return;
    for (const { facts, path, where } of sayingUnder(rule.id, policy, context, variantsOf(company), "authority")) {
      if (facts.authority?.trim()) continue;
      const words = {
        message: `nothing says which authority people${where} may complain to`,
        help: "add `authority` with its name and how to reach it",
      };
      yield facts.authority === undefined ? atTitle(company, words) : atFact(company, path, words);
    }
  },
};
