import type { Root } from "mdast";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";

const markdown = unified().use(remarkParse).use(remarkGfm);

/** The tree of a Markdown text; facts between lines of dashes at its top, which site generators read, are left out. */
export function parseMarkdown(text: string): Root {
  return markdown.parse(withoutFrontmatter(text));
}

/** Spaces take their place, so that everything keeps its line and its offset. */
function withoutFrontmatter(text: string): string {
  const found = /^---[ \t]*\r?\n(?:[\s\S]*?\r?\n)??---[ \t]*(?:\r?\n|$)/.exec(text)?.[0];
  return found === undefined ? text : found.replaceAll(/[^\r\n]/g, " ") + text.slice(found.length);
}
