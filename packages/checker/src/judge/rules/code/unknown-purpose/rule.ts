import type { Rule } from "../../../rule.ts";

export const unknownPurpose: Rule = {
  id: "code/unknown-purpose",
  severity: "error",
  from: [],
  summary: "Code and config name only purposes that the policy has.",
};
