import type { Rule } from "../../../rule.ts";

export const bindingDangling: Rule = {
  id: "code/binding-dangling",
  severity: "error",
  from: [],
  summary: "Every binding leads to a property.",
};
