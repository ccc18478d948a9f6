export { type CompileCache, createCache } from "./cache.ts";
export { compile, type Compiled, type CompileInput, type CompileSettings } from "./compile.ts";
export { parseDuration, parseKeeping } from "./duration.ts";
export { rules } from "./lint/catalogue.gen.ts";
export type { Finding, Rule } from "./lint/rule.ts";
export type * from "./document.ts";
export { type Citation, citationsOf, type Pack, PACKS, type Requirement } from "./packs.ts";
export { nearest } from "./nearest.ts";
export { readPolicy, type PolicyFiles } from "./read/read-policy.ts";
