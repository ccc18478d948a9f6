import type { Rule } from "../../../rule.ts";

export const importMissing: Rule = {
  id: "code/import-missing",
  severity: "warning",
  from: ["D29"],
  summary: "A few imports lead nowhere, so what they bring is not checked.",
};
