import type { Rule } from "../../../rule.ts";

export const rule: Rule = {
  id: "release/changed",
  severity: "error",
  summary: "A release is what was published: nobody changed it afterwards.",
};
