import type { Rule } from "../../../rule.ts";

export const brokenProject: Rule = {
  id: "code/broken-project",
  severity: "error",
  from: ["D29"],
  summary: "The compiler cannot read a tsconfig file or a file of code.",
};
