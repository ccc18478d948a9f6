import type { Rule } from "../../../rule.ts";

export const rule: Rule = {
  id: "id/duplicate",
  severity: "error",
  summary: "A name stands for one thing.",
};
