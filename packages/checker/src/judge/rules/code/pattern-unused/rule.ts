import type { Rule } from "../../../rule.ts";

export const patternUnused: Rule = {
  id: "code/pattern-unused",
  severity: "warning",
  from: [],
  summary: "Every pattern of the config fits a file.",
};
