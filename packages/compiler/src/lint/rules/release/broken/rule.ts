import type { Rule } from "../../../rule.ts";

export const rule: Rule = {
  id: "release/broken",
  severity: "error",
  summary: "Every file in `releases/` is a release that Candor wrote.",
};
