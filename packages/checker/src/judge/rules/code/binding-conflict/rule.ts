import type { Rule } from "../../../rule.ts";

export const bindingConflict: Rule = {
  id: "code/binding-conflict",
  severity: "error",
  from: [],
  summary: "One property is one thing: two sources that bind it say the same.",
};
