import type { Rule } from "../../../rule.ts";

export const unknownHost: Rule = {
  id: "code/unknown-host",
  severity: "warning",
  from: ["D29", "GDPR 13(1)(e)"],
  summary: "The code says where personal data is sent.",
};
