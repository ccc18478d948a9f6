import type { Rule } from "../../../rule.ts";

export const rule: Rule = {
  id: "suppress/invalid",
  severity: "error",
  summary: "A comment that allows a finding names the rule, the reason and its author.",
};
