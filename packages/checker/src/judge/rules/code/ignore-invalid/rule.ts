import type { Rule } from "../../../rule.ts";

export const ignoreInvalid: Rule = {
  id: "code/ignore-invalid",
  severity: "error",
  from: [],
  summary: "A comment that ignores a finding names the rules, the reason and who answers for it.",
};
