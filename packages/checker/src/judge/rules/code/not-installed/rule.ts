import type { Rule } from "../../../rule.ts";

export const notInstalled: Rule = {
  id: "code/not-installed",
  severity: "error",
  from: [],
  summary: "The project's dependencies are installed and its generated files are there.",
};
