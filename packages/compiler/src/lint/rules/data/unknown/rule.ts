import type { Rule } from "../../../rule.ts";

export const rule: Rule = {
  id: "data/unknown",
  severity: "error",
  summary: "Purposes, recipients and safeguards name only data that `data.md` declares.",
};
