import type { LegalBasis, Recipient, Source } from "@candor/model";

/** The vocabularies of a policy in plain words. Those an author can add to have a way to show a word of their own. */
export interface Terms {
  readonly basis: Record<LegalBasis, { readonly name: string; readonly badge: string; readonly means: string }>;
  readonly source: Record<Source, string>;
  readonly role: Record<Recipient["role"], string>;
  readonly aim: Record<"purpose" | "mission" | "vision", string>;
  /** Special categories of data, as an object of a sentence: `health data`. */
  readonly special: ReadonlyMap<string, string>;
  readonly specialBecause: ReadonlyMap<string, string>;
  /** Events that keeping times count from: as they follow `after` or `until`, and as they follow `the end of the year`. */
  readonly event: ReadonlyMap<string, EventTerm>;
  readonly ownEvent: (word: string) => EventTerm;
  /** Parts of countries, which `Intl.DisplayNames` does not know. */
  readonly subdivision: ReadonlyMap<string, string>;
  /** For a word that the maps do not hold. */
  readonly own: (word: string) => string;
}

export interface EventTerm {
  readonly moment: string;
  readonly year: string;
}
