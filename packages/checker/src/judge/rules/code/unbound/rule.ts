import type { Rule } from "../../../rule.ts";

export const unbound: Rule = {
  id: "code/unbound",
  severity: "info",
  from: ["D29"],
  summary: "A property that looks personal is bound to a data item, or said to be none.",
};
