import type { Rule } from "../../../rule.ts";

export const neverRead: Rule = {
  id: "code/never-read",
  severity: "info",
  from: ["D27", "GDPR 5(1)(c)"],
  summary: "A purpose needs only items that code for it reads.",
};
