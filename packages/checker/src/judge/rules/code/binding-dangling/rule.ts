import type { Rule } from "../../../rule.ts";

export const bindingDangling: Rule = {
  id: "code/binding-dangling",
  severity: "error",
  from: ["D29"],
  summary: "A binding leads to no property.",
};
