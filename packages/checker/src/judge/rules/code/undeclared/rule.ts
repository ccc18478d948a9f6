import type { Rule } from "../../../rule.ts";

export const undeclared: Rule = {
  id: "code/undeclared",
  severity: "error",
  from: ["D29", "GDPR 5(1)(b)"],
  summary: "Code reads only the personal data that its purpose declares.",
};
