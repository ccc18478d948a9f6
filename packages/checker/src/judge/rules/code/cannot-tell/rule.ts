import type { Rule } from "../../../rule.ts";

export const cannotTell: Rule = {
  id: "code/cannot-tell",
  severity: "info",
  from: ["D29"],
  summary: "A read of which it cannot be told whether it is of personal data.",
};
