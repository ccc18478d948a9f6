import type { DocumentKind } from "../document.ts";
import { headingFor, keyOfHeading, sectionKeys } from "../headings/heading-keys.ts";

const EXPLICIT = /\s*\{#([^{}\s]*)\}\s*$/;

/** What a heading says, and the key it names: by `{#key}` where one stands, else by its words. */
export function readHeading(text: string, kind: DocumentKind): Heading {
  const explicit = EXPLICIT.exec(text);
  const title = (explicit ? text.slice(0, explicit.index) : text).trim();
  const key = explicit?.[1];
  if (key === undefined) return { title, key: keyOfHeading(title, kind), unknown: null };
  return legalSections(kind).includes(key) ? { title, key, unknown: null } : { title, key: null, unknown: key };
}

export interface Heading {
  readonly title: string;
  readonly key: string | null;
  /** A `{#key}` that no section of this kind has. */
  readonly unknown: string | null;
}

/** The section keys of a kind of document, in the order they are read. */
export const legalSections: (kind: DocumentKind) => readonly string[] = sectionKeys;

/** The sections of a kind of document, each with the heading that an author would write in a language. */
export function sectionHeadings(
  kind: DocumentKind,
  language = "en",
): readonly { readonly key: string; readonly heading: string }[] {
  return sectionKeys(kind).map((key) => ({ key, heading: headingFor(key, kind, language) }));
}
