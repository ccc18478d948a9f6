export type * from "./draft.ts";
export { importPolicy, type Imported, type ReadSource } from "./import-policy.ts";
export { WHY_WORDS } from "./why-words.ts";
export type { Refusal, Sentence, Silent, Source, SourceFormat, Why } from "./source.ts";
