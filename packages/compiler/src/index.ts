export { compile, type Compiled, type CompileInput } from "./compile.ts";
export { parseDuration, parseKeeping } from "./duration.ts";
export { rules } from "./lint/catalogue.ts";
export type { Finding, Rule } from "./lint/rule.ts";
export type * from "./document.ts";
export { nearest } from "./nearest.ts";
export { readPolicy, type PolicyFiles } from "./read/read-policy.ts";
