export { check } from "./check.ts";
export type { Rule } from "./judge/rule.ts";
export { rules } from "./judge/rules.ts";
export type { CheckConfig, Checked, CheckInput, Coverage, FolderCoverage, Read, Standing } from "./types.ts";
