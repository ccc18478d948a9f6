import type { Rule } from "../../../rule.ts";

export const importMissing: Rule = {
  id: "code/import-missing",
  severity: "warning",
  from: [],
  summary: "Every import of the project can be found.",
};
