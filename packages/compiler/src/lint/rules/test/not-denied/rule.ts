import type { Rule } from "../../../rule.ts";

export const rule: Rule = {
  id: "test/not-denied",
  severity: "error",
  summary: "What a test lists as denied is denied.",
};
