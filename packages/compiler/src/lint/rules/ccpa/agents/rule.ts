import { atFact, atTitle } from "../../../finding.ts";
import type { Rule } from "../../../rule.ts";
import { sayingUnder } from "../../../under-law.ts";
import { variantsOf } from "../../../variants.ts";

export const rule: Rule = {
  id: "ccpa/agents",
  severity: "error",
  summary: "People in California are told how somebody else may ask for them.",
  *check(policy, context) {
    const { rights, company } = policy;
    if (!rights || !company) return;
    for (const { facts, path } of sayingUnder(rule.id, policy, context, variantsOf(rights), "agents")) {
      if (facts.agents?.trim()) continue;
      const words = {
        message: "nothing says how an agent asks for a person in California",
        help: "add `agents`: what the agent shows you, and what you check",
      };
      yield facts.agents === undefined ? atTitle(rights, words) : atFact(rights, path, words);
    }
  },
};
