import type { Rule } from "../../../rule.ts";

export const noProject: Rule = {
  id: "code/no-project",
  severity: "error",
  from: ["D29"],
  summary: "The config names a tsconfig file that does not exist.",
};
