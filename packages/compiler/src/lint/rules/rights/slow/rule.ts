import type { Rule } from "../../../rule.ts";
import { tooLate } from "../../../time-limits.ts";
import { variantsOf } from "../../../variants.ts";

export const rule: Rule = {
  id: "rights/slow",
  severity: "error",
  summary: "People who ask get an answer within the time that the law of each place allows.",
  *check(policy, context) {
    const { rights, company } = policy;
    if (rights && company) yield* tooLate(rights, variantsOf(rights), "answer-within", policy, context);
  },
};
