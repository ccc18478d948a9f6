import type { Block, Inline, ListItem, Prose } from "@candor/model";
import type { BlockContent, DefinitionContent, PhrasingContent, RootContent } from "mdast";
import { onOneLine } from "../text/one-line.ts";

/** Addresses of `[label]: address` lines, by label. */
type Definitions = ReadonlyMap<string, string>;

/** The subset of Markdown that the model keeps: no positions, no raw HTML, an image as its description, safe links alone. */
export function toProse(nodes: readonly RootContent[], definitions: Definitions): Prose {
  return nodes.flatMap((node) => toBlocks(node, definitions));
}

function toBlocks(node: RootContent | BlockContent | DefinitionContent, definitions: Definitions): readonly Block[] {
  switch (node.type) {
    case "paragraph":
      return filled({ type: "paragraph", children: toInlines(node.children, definitions) });
    case "heading":
      return [{ type: "heading", depth: depthOf(node.depth), children: toInlines(node.children, definitions) }];
    case "list":
      return [
        {
          type: "list",
          ordered: node.ordered ?? false,
          children: node.children.map((item) => toItem(item.children, definitions)),
        },
      ];
    case "blockquote":
      return [{ type: "blockquote", children: node.children.flatMap((child) => toBlocks(child, definitions)) }];
    case "code":
      return [{ type: "code", value: node.value }];
    case "thematicBreak":
      return [{ type: "thematicBreak" }];
    default:
      return [];
  }
}

function toItem(nodes: readonly (BlockContent | DefinitionContent)[], definitions: Definitions): ListItem {
  return { type: "listItem", children: nodes.flatMap((child) => toBlocks(child, definitions)) };
}

function toInlines(nodes: readonly PhrasingContent[], definitions: Definitions): readonly Inline[] {
  return nodes.flatMap((node) => toInline(node, definitions));
}

function toInline(node: PhrasingContent, definitions: Definitions): readonly Inline[] {
  switch (node.type) {
    case "text":
    case "inlineCode":
      return [{ type: node.type, value: onOneLine(node.value) }];
    case "emphasis":
    case "strong":
      return [{ type: node.type, children: toInlines(node.children, definitions) }];
    case "link":
      return toLink(node.url, toInlines(node.children, definitions));
    case "linkReference":
      return toLink(definitions.get(node.identifier) ?? "", toInlines(node.children, definitions));
    case "image":
    case "imageReference":
      return node.alt ? [{ type: "text", value: onOneLine(node.alt) }] : [];
    case "break":
      return [{ type: "break" }];
    default:
      return [];
  }
}

function toLink(url: string, children: readonly Inline[]): readonly Inline[] {
  return isSafe(url) ? [{ type: "link", url, children }] : children;
}

/** http(s), mailto, or relative to the page; never another scheme, another host without one, or an address with controls. */
function isSafe(url: string): boolean {
  // Browsers drop tabs and line breaks inside an address, so that `java\tscript:` would run.
  if (url === "" || /[\p{Cc}\p{Cf}\s\\]/u.test(url) || url.startsWith("//")) return false;
  const scheme = /^([^/?#]*?):/.exec(url)?.[1]?.toLowerCase();
  return scheme === undefined || scheme === "http" || scheme === "https" || scheme === "mailto";
}

/** A section is a heading of depth 2; whatever stands inside it is below. */
function depthOf(depth: number): 3 | 4 | 5 | 6 {
  return depth <= 3 ? 3 : depth === 4 ? 4 : depth === 5 ? 5 : 6;
}

function filled(block: Extract<Block, { type: "paragraph" }>): readonly Block[] {
  return block.children.length > 0 ? [block] : [];
}
