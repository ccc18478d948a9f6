import type { Rule } from "../../../rule.ts";

export const rule: Rule = {
  id: "id/duplicate",
  severity: "error",
  from: [],
  summary: "A name stands for one thing.",
};
