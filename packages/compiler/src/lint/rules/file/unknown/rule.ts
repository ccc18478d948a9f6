import type { Rule } from "../../../rule.ts";

export const rule: Rule = {
  id: "file/unknown",
  severity: "warning",
  summary: "Every Markdown file in the policy folder is a document of the policy.",
};
