import type { Rule } from "../../../rule.ts";

export const undeclaredRecipient: Rule = {
  id: "code/undeclared-recipient",
  severity: "error",
  from: ["D29", "GDPR 13(1)(e)"],
  summary: "Personal data goes only to recipients that the policy names.",
};
