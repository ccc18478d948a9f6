import type { Rule } from "../../../rule.ts";

export const noListener: Rule = {
  id: "code/no-listener",
  severity: "error",
  from: ["D26"],
  summary: "Each system of the policy has code that acts on the choices people make.",
};
