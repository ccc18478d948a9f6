import type { Rule } from "../../../rule.ts";

export const rule: Rule = {
  id: "file/unreadable",
  severity: "error",
  summary: "Every file of the policy can be read as text.",
};
