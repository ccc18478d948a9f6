import type { Rule } from "../../../rule.ts";

export const rule: Rule = {
  id: "test/not-allowed",
  severity: "error",
  summary: "What a test lists as allowed, the policy and the person's choices allow.",
};
