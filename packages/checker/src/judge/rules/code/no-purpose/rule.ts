import type { Rule } from "../../../rule.ts";

export const noPurpose: Rule = {
  id: "code/no-purpose",
  severity: "error",
  from: ["D29", "GDPR 5(1)(b)"],
  summary: "Personal data is read only in code that says for which purpose.",
};
