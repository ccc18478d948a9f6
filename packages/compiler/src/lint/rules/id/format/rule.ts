import type { Rule } from "../../../rule.ts";

export const rule: Rule = {
  id: "id/format",
  severity: "error",
  summary: "A name that others refer to has small letters, digits and single hyphens.",
};
