import type { Rule } from "../../../rule.ts";

export const inStorage: Rule = {
  id: "code/in-storage",
  severity: "error",
  from: ["D29", "ePrivacy 5(3)", "GDPR 5(1)(e)"],
  summary: "Personal data is stored only where the policy says.",
};
