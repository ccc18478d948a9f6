import type { Rule } from "../../../rule.ts";

export const purposeMismatch: Rule = {
  id: "code/purpose-mismatch",
  severity: "error",
  from: ["D29", "GDPR 6(1)(a)"],
  summary: "A view that was opened for one purpose is not read in code for another.",
};
