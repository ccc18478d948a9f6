import type { Rule } from "../../../rule.ts";

export const compilerDied: Rule = {
  id: "code/compiler-died",
  severity: "warning",
  from: [],
  summary: "TypeScript 7 runs until it has answered.",
};
