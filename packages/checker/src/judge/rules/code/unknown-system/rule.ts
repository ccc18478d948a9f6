import type { Rule } from "../../../rule.ts";

export const unknownSystem: Rule = {
  id: "code/unknown-system",
  severity: "error",
  from: [],
  summary: "Code and config name only systems that the policy has.",
};
