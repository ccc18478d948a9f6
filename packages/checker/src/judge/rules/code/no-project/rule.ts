import type { Rule } from "../../../rule.ts";

export const noProject: Rule = {
  id: "code/no-project",
  severity: "error",
  from: [],
  summary: "The config names tsconfig files that exist.",
};
