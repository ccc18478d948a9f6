import type { Rule } from "../../../rule.ts";

export const rule: Rule = {
  id: "test/choice",
  severity: "error",
  summary: "A choice in a test is one that a person can make.",
};
