import type { Rule } from "../../../rule.ts";

export const notInstalled: Rule = {
  id: "code/not-installed",
  severity: "error",
  from: ["D29"],
  summary: "Too many imports lead nowhere to check the project.",
};
