import type { Prose, Section } from "../prose.ts";

/** The prose of a document: its `#` heading, its first paragraph, its `##` sections in the order they were written. */
export interface Text {
  readonly title: string;
  readonly summary: string;
  readonly sections: readonly Section[];
}

/** The body of the section with this key, or null where the document has none. */
export function sectionBody(document: { readonly sections: readonly Section[] }, key: string): Prose | null {
  return document.sections.find((section) => section.key === key)?.body ?? null;
}
