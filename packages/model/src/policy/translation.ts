import type { Section } from "../prose.ts";

/** One language of a policy besides the authoritative one: what it says, and what has to be shown as the source says it. */
export interface Translation {
  /** A tag of BCP 47: `fr`, `pt-BR`. */
  readonly language: string;
  /** By document, sorted. A document of which nothing is translated is not here. */
  readonly documents: readonly TranslatedText[];
  /** What the source says now and this language does not, or not yet again: `purposes/newsletter#why`; sorted. */
  readonly untranslated: readonly string[];
}

/** A document in another language, without what its source has changed since. */
export interface TranslatedText {
  /** The path of its source without `.md`: `mission`, `purposes/newsletter`. */
  readonly document: string;
  readonly title: string | null;
  readonly summary: string | null;
  /** One for each section of the source, in its order; null where the source's own has to be shown. */
  readonly sections: readonly (Section | null)[];
  /** Texts among the facts, each at its JSON pointer in the document: `/promises/no-sale`; sorted. */
  readonly texts: readonly { readonly at: string; readonly says: string }[];
}
