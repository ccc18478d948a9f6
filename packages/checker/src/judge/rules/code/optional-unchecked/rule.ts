import type { Rule } from "../../../rule.ts";

export const optionalUnchecked: Rule = {
  id: "code/optional-unchecked",
  severity: "warning",
  from: ["D12"],
  summary: "An optional item is read only where something asks whether this person agreed to it.",
};
