import type { Rule } from "../../../rule.ts";

export const inUrl: Rule = {
  id: "code/in-url",
  severity: "error",
  from: ["D29", "GDPR 5(1)(f)"],
  summary: "Personal data is not part of an address.",
};
