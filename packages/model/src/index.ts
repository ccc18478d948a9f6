export * from "./compare.ts";
export * from "./decide.ts";
export * from "./diagnostic.ts";
export * from "./digest.ts";
export * from "./permits.ts";
export type * from "./policy.ts";
export { sectionBody } from "./policy.ts";
export type * from "./ports.ts";
export type * from "./prose.ts";
