import type { Prose } from "@candor/model";
import type { Element, ElementContent, Root } from "hast";
import { sanitize, type Schema } from "hast-util-sanitize";
import type { Root as Markdown } from "mdast";
import { toHast } from "mdast-util-to-hast";

/** The second wall: the model holds no raw HTML and no script link, and if it did, they would end here. */
const ALLOWED: Schema = {
  tagNames: ["p", "h4", "h5", "h6", "ul", "ol", "li", "blockquote", "pre", "code", "em", "strong", "a", "br", "hr"],
  attributes: { a: ["href"] },
  protocols: { href: ["http", "https", "mailto"] },
  ancestors: {},
  required: {},
  clobber: [],
  strip: ["script", "style"],
};

/** Prose as elements; a heading in it stands below `level`, the level of the heading above the prose. */
export function proseElements(prose: Prose, level: 2 | 3 | 4): readonly ElementContent[] {
  const children = prose.map((block) => {
    const depth = block.type === "heading" ? Math.min(6, level + block.depth - 2) : 0;
    return depth > 0 ? { ...block, depth } : block;
  });
  const tree = sanitize(toHast({ type: "root", children } as Markdown), ALLOWED) as Root;
  return tree.children.filter((node): node is Element => node.type === "element");
}
