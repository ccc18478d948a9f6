import remarkFrontmatter from "remark-frontmatter";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { LineCounter, parseDocument } from "yaml";

const markdown = unified().use(remarkParse).use(remarkFrontmatter).freeze();

/** Parses documents by remark-parse with remark-frontmatter, and their facts by `yaml`: what compiling is measured against. */
export function parseAll(texts: readonly string[]): void {
  for (const text of texts) {
    const [top] = markdown.parse(text).children;
    if (top?.type === "yaml") parseDocument(top.value, { lineCounter: new LineCounter() });
  }
}
