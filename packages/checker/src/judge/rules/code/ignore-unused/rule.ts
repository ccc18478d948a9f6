import type { Rule } from "../../../rule.ts";

export const ignoreUnused: Rule = {
  id: "code/ignore-unused",
  severity: "error",
  from: [],
  summary: "A comment that ignores a finding stands where there is one.",
};
