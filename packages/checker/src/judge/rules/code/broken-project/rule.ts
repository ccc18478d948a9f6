import type { Rule } from "../../../rule.ts";

export const brokenProject: Rule = {
  id: "code/broken-project",
  severity: "error",
  from: [],
  summary: "The compiler can read the project's tsconfig and the syntax of its files.",
};
