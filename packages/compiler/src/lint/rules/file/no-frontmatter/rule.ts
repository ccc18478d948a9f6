import type { Rule } from "../../../rule.ts";

export const rule: Rule = {
  id: "file/no-frontmatter",
  severity: "error",
  summary: "A document starts with its facts, between two lines of three dashes.",
};
