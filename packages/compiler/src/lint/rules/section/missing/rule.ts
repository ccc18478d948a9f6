import type { Rule } from "../../../rule.ts";

export const rule: Rule = {
  id: "section/missing",
  severity: "error",
  summary: "A document has its title and the sections that it cannot do without; a purpose has a summary.",
};
