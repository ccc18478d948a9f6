import type { Block, Inline, ListItem, Prose } from "@candor/model";
import type { Said } from "../html/say.ts";
import { plainText } from "../html/serialise.ts";

/** A message without its elements. */
export function plainSaid(said: Said): string {
  return plainText(said.map((piece) => (typeof piece === "string" ? piece : textOf(piece))).join(""));
}

interface Node {
  readonly value?: unknown;
  readonly children?: readonly unknown[];
}

function textOf(node: Node): string {
  if (typeof node.value === "string") return node.value;
  return (node.children ?? []).map((child) => textOf(Object(child) as Node)).join("");
}

/** Prose as text: a blank line between blocks, a dash before each item of a list, an address after the words that link to it. */
export function plainProse(prose: Prose): string {
  return plainText(prose.map(blockText).join("\n\n"));
}

function blockText(block: Block): string {
  switch (block.type) {
    case "list":
      return block.children.map(itemText).join("\n");
    case "blockquote":
      return block.children.map(blockText).join("\n\n");
    case "code":
      return block.value;
    case "thematicBreak":
      return "";
    default:
      return block.children.map(inlineText).join("");
  }
}

function itemText({ children }: ListItem): string {
  return `- ${children.map(blockText).join("\n")}`;
}

function inlineText(inline: Inline): string {
  switch (inline.type) {
    case "text":
    case "inlineCode":
      return inline.value;
    case "break":
      return "\n";
    case "link": {
      const words = inline.children.map(inlineText).join("");
      return words === inline.url || `mailto:${words}` === inline.url ? words : `${words} (${inline.url})`;
    }
    default:
      return inline.children.map(inlineText).join("");
  }
}
