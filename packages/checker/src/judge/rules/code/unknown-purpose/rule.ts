import type { Rule } from "../../../rule.ts";

export const unknownPurpose: Rule = {
  id: "code/unknown-purpose",
  severity: "error",
  from: ["D29"],
  summary: "Code or config names a purpose that the policy lacks.",
};
