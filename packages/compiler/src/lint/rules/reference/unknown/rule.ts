import type { Rule } from "../../../rule.ts";

export const rule: Rule = {
  id: "reference/unknown",
  severity: "error",
  summary: "A name that one file uses is declared in another.",
};
