import type { Rule } from "../../../rule.ts";

export const unknownRecipient: Rule = {
  id: "code/unknown-recipient",
  severity: "error",
  from: [],
  summary: "The config names only recipients that the policy has.",
};
