import type { Rule } from "../../../rule.ts";

export const rule: Rule = {
  id: "section/title",
  severity: "warning",
  summary: "A document has one title.",
};
