import type { Rule } from "../../../rule.ts";

export const rule: Rule = {
  id: "notice/bump",
  severity: "error",
  withPromise: { promise: "tell-first", severity: "error" },
  summary: "A release is as high a version as what changed for people asks for.",
};
