import type { Root } from "mdast";
import remarkFrontmatter from "remark-frontmatter";
import remarkParse from "remark-parse";
import { unified } from "unified";

const markdown = unified().use(remarkParse).use(remarkFrontmatter).freeze();

/** The tree of a Markdown text. Null where the parser ran out of stack: the limits of `findExtreme` should not let that happen. */
export function parseMarkdown(text: string): Root | null {
  try {
    return markdown.parse(text);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
