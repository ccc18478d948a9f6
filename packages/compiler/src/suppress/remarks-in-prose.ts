import type { Nodes, Parents, Root } from "mdast";
import { FOR_CANDOR, type Range, type Remark } from "./remark.ts";

/**
 * The comments for Candor among prose. Each is about the block below it: a heading with all of its section, the title with
 * the whole text. Offsets are those of the text that the tree was read from.
 */
export function remarksInProse(root: Root): readonly Remark[] {
  return below(root);
}

function below(parent: Parents): readonly Remark[] {
  return parent.children.flatMap((node, index): readonly Remark[] => {
    if (node.type === "html") return inComment(node.value, startOf(node), blockAfter(parent, index));
    return "children" in node ? below(node) : [];
  });
}

/** One comment and nothing else is about what follows; beside anything else it is about nothing. */
function inComment(html: string, offset: number, covers: Range | null): readonly Remark[] {
  const found = [...html.matchAll(/<!--\s*([^]*?)\s*(?:-->|$)/g)].filter(([, said = ""]) => FOR_CANDOR.test(said));
  return found.map(({ 0: whole, 1: text = "", index }) => ({
    text,
    start: offset + index + whole.indexOf(text),
    covers: whole.length === html.trimEnd().length ? covers : null,
  }));
}

/** The block below a comment, past other comments; null inside a line of text and where nothing follows. */
function blockAfter(parent: Parents, index: number): Range | null {
  if (parent.type === "paragraph" || parent.type === "heading") return null;
  const after = parent.children.slice(index + 1);
  const at = after.findIndex(({ type }) => type !== "html");
  const block = after[at];
  if (!block) return null;
  const rest = after.slice(at + 1);
  return {
    start: startOf(block),
    end: block.type === "heading" ? endOfSection(block.depth, rest, parent) : endOf(block),
  };
}

function endOfSection(depth: number, rest: readonly Nodes[], parent: Parents): number {
  const next = depth === 1 ? undefined : rest.find((node) => node.type === "heading" && node.depth <= depth);
  return next ? startOf(next) - 1 : endOf(parent);
}

function startOf(node: Nodes): number {
  return node.position?.start.offset ?? 0;
}

function endOf(node: Nodes): number {
  return node.position?.end.offset ?? 0;
}
