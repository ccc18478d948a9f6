import type { Rule } from "../../../rule.ts";

export const rule: Rule = {
  id: "field/missing",
  severity: "error",
  summary: "Every document gives the facts that it cannot do without.",
};
