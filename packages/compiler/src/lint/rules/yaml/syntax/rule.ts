import type { Rule } from "../../../rule.ts";

export const rule: Rule = {
  id: "yaml/syntax",
  severity: "error",
  summary: "The facts at the start of a document are YAML that can be read.",
};
