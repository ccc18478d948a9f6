import type { Rule } from "../../../rule.ts";

export const rule: Rule = {
  id: "release/order",
  severity: "error",
  summary: "No release holds from an earlier day than the one before it.",
};
