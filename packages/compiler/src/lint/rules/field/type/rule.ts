import type { Rule } from "../../../rule.ts";

export const rule: Rule = {
  id: "field/type",
  severity: "error",
  summary: "Every fact has a value of the right sort.",
};
