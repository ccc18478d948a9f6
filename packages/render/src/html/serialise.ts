import type { Element, Nodes, Root } from "hast";
import { toHtml } from "hast-util-to-html";

/**
 * Embeddings, overrides and isolates by control character (UAX #9). What an author writes stands in elements that
 * isolate it, and an unpaired control would reach out of them; direction is the page's to set, so these are dropped.
 */
const DIRECTION_CONTROLS = /[\u202A-\u202E\u2066-\u2069]/gu;

/** Characters no HTML text may hold, and that hide text from a reader. */
// oxlint-disable-next-line no-control-regex -- these are what is looked for
const CONTROLS = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]/gu;

/** Elements whose children may stand on lines of their own, so that a changed policy is a small change of the file. */
const ON_LINES = new Set(
  "html head body header main nav footer section article div dl ul ol table thead tbody tr".split(" "),
);

/** A tree as HTML text: the one way out for everything on the page. */
export function serialise(tree: Root | Element): string {
  return toHtml(cleaned(tree), { characterReferences: { useNamedReferences: true } }).trim();
}

/** The node itself where there is nothing to clean in it and no line to begin. */
function cleaned<Node extends Nodes>(node: Node): Node {
  if (node.type === "text") {
    const value = plainText(node.value);
    return value === node.value ? node : { ...node, value };
  }
  if (!("children" in node)) return node;
  const children = node.children.map(cleaned);
  const lined = node.type === "root" || (node.type === "element" && ON_LINES.has(node.tagName));
  if (lined) return { ...node, children: onLines(children) };
  return children.every((child, index) => child === node.children[index]) ? node : { ...node, children };
}

/** Most texts: nothing to drop, and one look says so. */
const PLAIN = /^[\t\n\x20-\x7E]*$/;

/** Text without characters that would change how the text around it is read. */
export function plainText(text: string): string {
  if (PLAIN.test(text)) return text;
  return text.replace(DIRECTION_CONTROLS, "").replace(CONTROLS, "\uFFFD").toWellFormed();
}

function onLines(children: readonly Nodes[]): Nodes[] {
  if (children.some(({ type }) => type === "text")) return [...children];
  const line: Nodes = { type: "text", value: "\n" };
  return children.flatMap((child) => [line, child]).concat(children.length > 0 ? [line] : []);
}
