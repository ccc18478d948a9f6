import { atTitle } from "../../../finding.ts";
import type { Rule } from "../../../rule.ts";
import { sayingUnder } from "../../../under-law.ts";
import { variantsOf } from "../../../variants.ts";

export const rule: Rule = {
  id: "lgpd/officer",
  severity: "warning",
  summary: "People in Brazil are told who the company's officer for data is, and how to reach them.",
  *check(policy, context) {
    const { company } = policy;
    if (!company) return;
    for (const { facts } of sayingUnder(rule.id, policy, context, variantsOf(company), "dpo")) {
      if (facts.dpo?.trim()) continue;
      yield atTitle(company, {
        message: "nothing says who the officer for data (`encarregado`) is",
        help: "add `dpo` with a name and an address; a person checks whether a small company is exempt",
      });
    }
  },
};
