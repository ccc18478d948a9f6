import { findNodeAtLocation, type Node, parseTree } from "jsonc-parser";

/**
 * A JSON text with more properties in the object at `path`, which is made where it is not there. Nothing that stands in the text
 * changes: the library's own `modify` would lay out anew the line that it adds to.
 */
export function addProperties(
  text: string,
  path: readonly string[],
  properties: Readonly<Record<string, string>>,
): string {
  const tree = parseTree(text);
  if (!tree || Object.keys(properties).length === 0) return text;
  for (let depth = path.length; depth >= 0; depth--) {
    const object = findNodeAtLocation(tree, path.slice(0, depth));
    if (!object) continue;
    if (object.type !== "object") return text;
    const added = path.slice(depth).reduceRight<object>((within, name) => ({ [name]: within }), properties);
    return insert(text, object, added);
  }
  return text;
}

function insert(text: string, { offset, children = [] }: Node, added: object): string {
  const eol = text.includes("\r\n") ? "\r\n" : "\n";
  const unit = /\n([ \t]+)\S/.exec(text)?.[1] ?? "  ";
  const first = children[0];
  const last = children.at(-1);
  const own = first && indentAt(text, first.offset);
  const indent = own ?? (first ? indentOf(text, offset) : `${indentOf(text, offset)}${unit}`);
  const written = JSON.stringify(added, null, unit)
    .split("\n")
    .slice(1, -1)
    .map((line) => indent + line.slice(unit.length))
    .join(eol);
  if (!last) {
    const inside = `${eol}${written}${eol}${indentOf(text, offset)}`;
    return text.slice(0, offset + 1) + inside + text.slice(text.indexOf("}", offset));
  }
  const end = last.offset + last.length;
  const between = own === null ? " " : eol;
  return `${text.slice(0, end)},${between}${own === null ? written.trimStart() : written}${text.slice(end)}`;
}

/** What stands before a property that begins its line; null where it does not. */
function indentAt(text: string, offset: number): string | null {
  const line = text.slice(text.lastIndexOf("\n", offset - 1) + 1, offset);
  return /^[ \t]*$/.test(line) ? line : null;
}

/** The white space at the start of the line of an offset. */
function indentOf(text: string, offset: number): string {
  return /^[ \t]*/.exec(text.slice(text.lastIndexOf("\n", offset - 1) + 1))?.[0] ?? "";
}
