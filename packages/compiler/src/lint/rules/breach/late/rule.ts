import type { Rule } from "../../../rule.ts";
import { tooLate } from "../../../time-limits.ts";
import { variantsOf } from "../../../variants.ts";

export const rule: Rule = {
  id: "breach/late",
  severity: "error",
  summary: "A breach is reported within the time that the law of each place allows.",
  *check(policy, context) {
    const { breach, company } = policy;
    if (!breach || !company) return;
    const plans = variantsOf(breach);
    yield* tooLate(breach, plans, "tell-authority-within", policy, context);
    yield* tooLate(breach, plans, "tell-people", policy, context);
  },
};
