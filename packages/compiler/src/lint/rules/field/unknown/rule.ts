import type { Rule } from "../../../rule.ts";

export const rule: Rule = {
  id: "field/unknown",
  severity: "error",
  summary: "Every fact has a name that its document knows.",
};
