import type { Rule } from "../../../rule.ts";

export const noPurpose: Rule = {
  id: "code/no-purpose",
  severity: "error",
  from: ["D29"],
  summary: "Personal data is read in code that says no purpose.",
};
