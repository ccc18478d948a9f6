import type { Rule } from "../../../rule.ts";

export const bindingUnknown: Rule = {
  id: "code/binding-unknown",
  severity: "error",
  from: ["D29"],
  summary: "A property is bound to something that is no data item of the policy.",
};
