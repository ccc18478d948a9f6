import type { Root } from "mdast";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";
import type { LeftOutCount } from "./left-out.ts";

const markdown = unified().use(remarkParse).use(remarkGfm);

/** The tree of a Markdown text; facts between lines of dashes at its top, which site generators read, are left out and counted. */
export function parseMarkdown(text: string, leftOut: LeftOutCount): Root {
  const found = /^---[ \t]*\r?\n(?:[\s\S]*?\r?\n)??---[ \t]*(?:\r?\n|$)/.exec(text)?.[0];
  if (found === undefined) return markdown.parse(text);
  if (/[\p{L}\p{N}]/u.test(found)) leftOut.add("front matter");
  // Spaces take its place, so that everything keeps its line and its offset.
  return markdown.parse(found.replaceAll(/[^\r\n]/g, " ") + text.slice(found.length));
}
