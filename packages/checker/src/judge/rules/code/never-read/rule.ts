import type { Rule } from "../../../rule.ts";

export const neverRead: Rule = {
  id: "code/never-read",
  severity: "info",
  from: ["D27"],
  summary: "A purpose needs an item that no code reads for it.",
};
