import type { Rule } from "../../../rule.ts";

export const rule: Rule = {
  id: "yaml/alias",
  severity: "error",
  summary: "Facts are written out; YAML anchors and aliases are not used.",
};
