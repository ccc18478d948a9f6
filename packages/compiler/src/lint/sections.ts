import type { ParsedDocument, ParsedSection, PolicyDocuments } from "../document.ts";
import { onceEach } from "../once-each.ts";
import { hasWords, proseOf } from "../text/words.ts";

/** The documents of a kind whose prose can be read: the valid ones, and those whose facts do not fit. */
export function readable(
  kind: "mission" | "purpose",
  { mission, purposes, unfit }: PolicyDocuments,
): readonly ParsedDocument[] {
  const valid = kind === "purpose" ? purposes : [mission].filter((document) => document !== null);
  return [...valid, ...unfit.filter((document) => document.kind === kind)];
}

/** The prose of the section with this key, or null where the document has none or says nothing there: a heading says nothing. */
export function sectionText(document: ParsedDocument, key: string): string | null {
  const section = document.sections.find((candidate) => candidate.key === key);
  return section ? textOf(section) : null;
}

const textOf: (section: ParsedSection) => string | null = onceEach(({ nodes }) => {
  const text = nodes.map(proseOf).join("\n").trim();
  return hasWords(text) ? text : null;
});
