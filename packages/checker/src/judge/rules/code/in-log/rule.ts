import type { Rule } from "../../../rule.ts";

export const inLog: Rule = {
  id: "code/in-log",
  severity: "error",
  from: ["D29", "GDPR 5(1)(c)", "GDPR 5(1)(f)"],
  summary: "Personal data is not written to logs.",
};
