import type { Rule } from "../../../rule.ts";

export const rule: Rule = {
  id: "file/too-large",
  severity: "error",
  summary: "No file of the policy is larger, longer or deeper than a text that people could read.",
};
