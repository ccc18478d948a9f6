import type { RootContent } from "mdast";
import { toString } from "mdast-util-to-string";
import { parseMarkdown } from "./markdown.ts";

/** The words of a node, each block on a line of its own, so that the items of a list stay apart: no heading, no HTML, and nothing of an image. */
export function proseOf(node: RootContent): string {
  if (node.type === "heading") return "";
  const holdsBlocks = node.type === "blockquote" || node.type === "list" || node.type === "listItem";
  if (holdsBlocks) return node.children.map(proseOf).join("\n");
  return toString(node, { includeHtml: false, includeImageAlt: false });
}

/** Whether a text says anything: a letter or a digit. A blank that is written as `&nbsp;` is none. */
export function hasWords(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

/** What a reader sees of a Markdown text as text: no comment, no image, no target of a link, and no blank that is written as `&nbsp;`. */
export function seenText(text: string): string {
  // Most texts hold nothing that could hide them.
  if (!/[<![&]/.test(text)) return text.trim();
  const tree = parseMarkdown(text);
  return tree === null ? text : toString(tree, { includeHtml: false, includeImageAlt: false }).trim();
}
