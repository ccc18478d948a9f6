import type { Nodes, PhrasingContent, Text } from "mdast";
import type { LineMark, PlacedLink, Run } from "./block.ts";
import { seen } from "./unseen.ts";

/** The text below some nodes, with its lines and links. `raw` is the source, and `before` the lines that stand before it. */
export function readInline(nodes: readonly PhrasingContent[], raw: string, before: number): Run {
  const gathered: Gathered = { text: "", marks: [], links: [] };
  for (const node of seen(nodes)) gather(node, gathered, raw, before);
  return gathered;
}

interface Gathered {
  text: string;
  readonly marks: LineMark[];
  readonly links: PlacedLink[];
}

function gather(node: Nodes, into: Gathered, raw: string, before: number): void {
  const line = (node.position?.start.line ?? 1) + before;
  if (node.type === "text" || node.type === "inlineCode") {
    into.marks.push(
      { offset: into.text.length, line },
      ...innerLines(node.value, node.position, raw, line, into.text.length),
    );
    into.text += node.value;
  } else if (node.type === "break" || (node.type === "html" && /^<br\b/i.test(node.value))) {
    into.marks.push({ offset: into.text.length, line });
    into.text += "\n";
  } else if ("children" in node) {
    const start = into.text.length;
    for (const child of seen(node.children)) gather(child, into, raw, before);
    if (node.type === "link") into.links.push(link(into.text, start, node.url));
  }
}

function link(text: string, start: number, url: string): PlacedLink {
  return { start, end: text.length, text: text.slice(start), url };
}

/** Where lines begin inside a text: at its own line breaks, or, where HTML lost those, after as many characters as in the source. */
function innerLines(value: string, position: Text["position"], raw: string, line: number, base: number): LineMark[] {
  if (value.includes("\n"))
    return Array.from(value.matchAll(/\n/g), ({ index }, at) => ({ offset: base + index + 1, line: line + at + 1 }));
  const source = raw.slice(position?.start.offset ?? 0, position?.end.offset ?? 0);
  if (!source.includes("\n")) return [];
  const marks: LineMark[] = [];
  let at = 0;
  for (const [index, piece] of source.split("\n").entries()) {
    if (index > 0) marks.push({ offset: base + at, line: line + index });
    at = skip(value, at, inked(piece));
  }
  return marks;
}

/** Characters that are not white; an entity counts as one. */
function inked(piece: string): number {
  return piece.replaceAll(/&#?\w{1,31};/g, "x").replaceAll(/\s+/g, "").length;
}

function skip(value: string, from: number, count: number): number {
  let [at, left] = [from, count];
  while (at < value.length && left > 0) if (!/\s/.test(value[at++] ?? "")) left--;
  return at;
}
