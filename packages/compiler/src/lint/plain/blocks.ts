import type { RootContent } from "mdast";

/** Prose that nothing interrupts: a paragraph, a heading, a text among the facts. */
export interface Block {
  /** What a reader sees, with `HIDDEN` in place of each character that is no prose: code, addresses. */
  readonly text: string;
  /** Where its pieces stand in the file, in order; each reaches to the next. */
  readonly pieces: readonly Piece[];
}

/** `length` characters of a block, from `at` on, were written between `start` and `end` of the file. */
export interface Piece {
  readonly at: number;
  readonly length: number;
  readonly start: number;
  readonly end: number;
}

/** Stands for what is not prose: no letter, no mark, no space. */
export const HIDDEN = "\uFFFC";

/** The blocks of some Markdown, in the order they are read. Code and HTML are no prose; each cell and list item stands alone. */
export function blocksOf(nodes: readonly RootContent[]): readonly Block[] {
  return nodes.flatMap((node) => {
    if (node.type === "paragraph" || node.type === "heading" || node.type === "tableCell") return inlineBlock(node);
    return "children" in node ? blocksOf(node.children) : [];
  });
}

/** A text that was written between two offsets of a file, perhaps with marks that a reader does not see. */
export function blockOf(text: string, start: number, end: number): Block {
  return { text: hideAddresses(text), pieces: [{ at: 0, length: text.length, start, end }] };
}

function inlineBlock(node: RootContent): readonly Block[] {
  const texts: string[] = [];
  const pieces: Piece[] = [];
  let at = 0;
  const add = (text: string, { position }: RootContent): void => {
    pieces.push({ at, length: text.length, start: position?.start.offset ?? 0, end: position?.end.offset ?? 0 });
    texts.push(text);
    at += text.length;
  };
  const walk = (inline: RootContent): void => {
    if (inline.type === "text") add(inline.value, inline);
    else if (inline.type === "break") add("\n", inline);
    else if (inline.type === "inlineCode") add(HIDDEN, inline);
    else if ("children" in inline) inline.children.forEach(walk);
  };
  walk(node);
  return at === 0 ? [] : [{ text: hideAddresses(texts.join("")), pieces }];
}

const ADDRESS = /(?:https?:\/\/|www\.)\S*[^\s.,;:!?)\]"'”’]|[^\s@<>()]+@[^\s@<>()]+\.\p{L}+/giu;

/** Web and mail addresses are looked at, not read. Their length stays, and so do the places of what stands around them. */
function hideAddresses(text: string): string {
  if (!text.includes("@") && !text.includes("://") && !text.includes("www.")) return text;
  return text.replaceAll(ADDRESS, (address) => HIDDEN.repeat(address.length));
}
