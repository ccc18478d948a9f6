import type { Rule } from "../../../rule.ts";

export const rule: Rule = {
  id: "test/other-reason",
  severity: "error",
  summary: "What a test lists as denied is denied for the reason that it gives.",
};
