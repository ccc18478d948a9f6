import type { Rule } from "../../../rule.ts";

export const recipientNotTold: Rule = {
  id: "code/recipient-not-told",
  severity: "error",
  from: ["D29", "GDPR 13(1)(e)"],
  summary: "A recipient gets only what the policy says that it gets, for what the policy says.",
};
