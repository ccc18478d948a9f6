import type { Rule } from "../../../rule.ts";

export const inPrompt: Rule = {
  id: "code/in-prompt",
  severity: "error",
  from: ["D29", "GDPR 13(1)(e)"],
  summary: "Personal data is given only to language models that the policy names.",
};
