import type { Rule } from "../../../rule.ts";

export const rule: Rule = {
  id: "file/symlink",
  severity: "error",
  summary: "Every file of the policy lies inside the policy folder.",
};
