import type { Rule } from "../../../rule.ts";

export const outOfMemory: Rule = {
  id: "code/out-of-memory",
  severity: "error",
  from: [],
  summary: "There is enough memory to read the code.",
};
