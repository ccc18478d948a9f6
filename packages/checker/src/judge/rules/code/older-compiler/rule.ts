import type { Rule } from "../../../rule.ts";

export const olderCompiler: Rule = {
  id: "code/older-compiler",
  severity: "info",
  from: [],
  summary: "TypeScript 7 takes the options of every project.",
};
