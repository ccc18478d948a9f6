import type { Rule } from "../../../rule.ts";

export const bindingConflict: Rule = {
  id: "code/binding-conflict",
  severity: "error",
  from: ["D29"],
  summary: "Two sources bind one property to different data items.",
};
