import type { Rule } from "../../../rule.ts";

export const rule: Rule = {
  id: "suppress/unused",
  severity: "error",
  summary: "A comment that allows a finding stands where there is one.",
};
