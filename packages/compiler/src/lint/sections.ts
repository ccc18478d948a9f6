import type { ParsedDocument } from "../document.ts";

/** The plain text of all sections with this key, or null where the document has none or says nothing there. */
export function sectionText(document: ParsedDocument, key: string): string | null {
  const texts = document.sections.filter((section) => section.key === key).map(({ text }) => text.trim());
  return texts.filter((text) => text !== "").join("\n") || null;
}
