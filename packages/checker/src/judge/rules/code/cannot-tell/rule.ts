import type { Rule } from "../../../rule.ts";

export const cannotTell: Rule = {
  id: "code/cannot-tell",
  severity: "info",
  from: [],
  summary: "What personal data is read from has a type that declares its properties.",
};
