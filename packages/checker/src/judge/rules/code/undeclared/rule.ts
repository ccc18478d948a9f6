import type { Rule } from "../../../rule.ts";

export const undeclared: Rule = {
  id: "code/undeclared",
  severity: "error",
  from: ["D29"],
  summary: "Personal data is read for a purpose that does not declare it.",
};
