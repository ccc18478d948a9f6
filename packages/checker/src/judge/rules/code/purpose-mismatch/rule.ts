import type { Rule } from "../../../rule.ts";

export const purposeMismatch: Rule = {
  id: "code/purpose-mismatch",
  severity: "error",
  from: ["D29"],
  summary: "A view opened for one purpose is read in code for another.",
};
