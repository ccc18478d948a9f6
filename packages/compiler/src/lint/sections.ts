import type { RootContent } from "mdast";
import { toString } from "mdast-util-to-string";
import type { ParsedDocument, ParsedSection, PolicyDocuments } from "../document.ts";
import { onceEach } from "../once-each.ts";

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
  return /[\p{L}\p{N}]/u.test(text) ? text : null;
});

/** Each block on a line of its own, so that the items of a list stay apart. */
function proseOf(node: RootContent): string {
  if (node.type === "heading") return "";
  const holdsBlocks = node.type === "blockquote" || node.type === "list" || node.type === "listItem";
  return holdsBlocks ? node.children.map(proseOf).join("\n") : toString(node, { includeHtml: false });
}
