import type { Rule } from "../../../rule.ts";

export const rule: Rule = {
  id: "file/empty-folder",
  severity: "error",
  summary: "The policy folder holds a policy.",
};
