import type { Rule } from "../../../rule.ts";

export const rule: Rule = {
  id: "test/unlisted",
  severity: "error",
  summary: "A test lists all that the policy allows for a person.",
};
