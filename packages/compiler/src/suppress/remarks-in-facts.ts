import { parseDocument } from "yaml";
import { findComments } from "../yaml/comments.ts";
import { type Item, itemsOf } from "../yaml/items.ts";
import { FOR_CANDOR, type Range, type Remark } from "./remark.ts";

/**
 * The comments for Candor among facts. One with a line of its own is about the field below it, with all that is in it;
 * one behind a field is about that field. One above the first field is also about the whole file. `from` is the offset of the YAML text in its file.
 */
export function remarksInFacts(yaml: string, from: number): readonly Remark[] {
  const comments = findComments(yaml).map(({ offset, text }) => {
    const said = text.replace(/^#+\s*/, "");
    return { text: said, offset: offset + text.length - said.length };
  });
  const remarks = comments.filter(({ text }) => FOR_CANDOR.test(text));
  if (remarks.length === 0) return [];
  const options = { version: "1.2", schema: "core", uniqueKeys: false, prettyErrors: false } as const;
  const items = itemsOf(yaml, parseDocument(yaml, { ...options, logLevel: "silent" }).contents);
  return remarks.map(({ text, offset }) => {
    const covers = coveredBy(yaml, offset, items);
    const at = covers && { start: from + covers.start, end: from + covers.end };
    return { text, start: from + offset, covers: at, opens: items.every(({ start }) => offset < start) };
  });
}

function coveredBy(yaml: string, offset: number, items: readonly Item[]): Range | null {
  const lineStart = yaml.lastIndexOf("\n", offset - 1) + 1;
  const alone = /^[ \t]*#/.test(yaml.slice(lineStart, offset));
  const item = items.find(({ start }) => start >= (alone ? offset : lineStart));
  if (alone) return item ? { start: item.start, end: item.end } : null;
  const own = item && item.start < offset ? item.end : lineStart;
  return { start: lineStart, end: Math.max(own, offset) };
}
