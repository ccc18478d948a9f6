import { atFact, atTitle } from "../../../finding.ts";
import type { Rule } from "../../../rule.ts";
import { sayingUnder } from "../../../under-law.ts";
import { variantsOf } from "../../../variants.ts";

export const rule: Rule = {
  id: "uk/complaints",
  severity: "error",
  summary: "People in the United Kingdom are told how to complain to the company itself.",
  *check(policy, context) {
    const { company } = policy;
    if (!company) return;
    for (const { facts, path } of sayingUnder(rule.id, policy, context, variantsOf(company), "complaints")) {
      if (facts.complaints?.trim()) continue;
      const words = {
        message: "nothing says where people in the United Kingdom complain to you",
        help: "add `complaints` with a form or an address, and confirm each complaint within 30 days",
      };
      yield facts.complaints === undefined ? atTitle(company, words) : atFact(company, path, words);
    }
  },
};
