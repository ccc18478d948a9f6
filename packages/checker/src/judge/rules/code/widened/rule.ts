import type { Rule } from "../../../rule.ts";

export const widened: Rule = {
  id: "code/widened",
  severity: "warning",
  from: ["D29"],
  summary: "Personal data keeps the type that declares it.",
};
