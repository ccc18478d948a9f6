import type { Rule } from "../../../rule.ts";

export const bindingUnknown: Rule = {
  id: "code/binding-unknown",
  severity: "error",
  from: [],
  summary: "A property is bound only to data items that the policy declares.",
};
