import type { Rule } from "../../../rule.ts";

export const rule: Rule = {
  id: "release/chain",
  severity: "error",
  summary: "Every release follows the one before it: none is missing and none was made twice.",
};
