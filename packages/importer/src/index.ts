export type * from "./draft.ts";
export { importPolicy, type Imported, type ReadSource } from "./import-policy.ts";
export type { Refusal, Sentence, Source, SourceFormat } from "./source.ts";
