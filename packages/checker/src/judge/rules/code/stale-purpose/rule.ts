import type { Rule } from "../../../rule.ts";

export const stalePurpose: Rule = {
  id: "code/stale-purpose",
  severity: "info",
  from: ["D29"],
  summary: "Each purpose of the policy has code that is for it, or the config says that it is served elsewhere.",
};
