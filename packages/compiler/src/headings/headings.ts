import type { DocumentKind } from "../document.ts";

/** The kinds whose sections have keys. */
export type KeyedKind = Extract<DocumentKind, "mission" | "purpose" | "breach">;

/**
 * What one language calls the sections of each kind: section key → headings as people write them, the first of which is
 * proposed where a section is missing. All kinds have the same keys in every language.
 */
export type Headings = Readonly<Record<KeyedKind, Readonly<Record<string, readonly string[]>>>>;
