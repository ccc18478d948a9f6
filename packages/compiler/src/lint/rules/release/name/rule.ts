import type { Rule } from "../../../rule.ts";

export const rule: Rule = {
  id: "release/name",
  severity: "error",
  summary: "Every release is called after its version.",
};
