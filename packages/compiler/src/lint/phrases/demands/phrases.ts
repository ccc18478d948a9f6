import type { Language } from "../language.ts";

/** What rules about demands read beside the rest of a language: patterns of whole sentences and of acts. */
export type DemandPhrases = Pick<Language, "reasonWords" | "you" | "closingWords" | "uses" | "aims" | "claims">;
