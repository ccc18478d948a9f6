import type { Rule } from "../../../rule.ts";

export const rule: Rule = {
  id: "file/missing",
  severity: "error",
  summary: "A policy has every file that it cannot do without.",
};
