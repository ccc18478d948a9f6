import type { Nodes, Root, Table, TableRow } from "mdast";
import type { Block, Run } from "./block.ts";
import { readInline } from "./read-inline.ts";
import { seen } from "./unseen.ts";

/** How the raw HTML of a Markdown text is read: as the tree of that HTML. */
export type ReadHtml = (html: string) => Root;

/** The blocks of a tree in the order of its text. `raw` is the text, for the lines that the tree does not tell. */
export function toBlocks(root: Root, raw: string, readHtml: ReadHtml): readonly Block[] {
  const blocks: Block[] = [];
  walk(root, { blocks, headings: [], lead: null, item: false, raw, before: 0, readHtml });
  return blocks;
}

interface Walk {
  readonly blocks: Block[];
  /** The headings that are open, by depth from 1. */
  readonly headings: (string | undefined)[];
  readonly lead: number | null;
  readonly item: boolean;
  readonly raw: string;
  readonly before: number;
  readonly readHtml: ReadHtml;
}

function walk(node: Nodes, at: Walk): void {
  const { raw, before } = at;
  if (node.type === "heading") {
    const run = readInline(node.children, raw, before);
    at.headings.length = node.depth - 1;
    if (isSentence(run.text)) push(at, run);
    at.headings[node.depth - 1] = run.text.replaceAll(/\s+/g, " ").trim();
    pushImages(node, at);
  } else if (node.type === "paragraph") {
    push(at, readInline(node.children, raw, before));
    pushImages(node, at);
  } else if (node.type === "table") {
    readTable(node, at);
    pushImages(node, at);
  } else if (node.type === "code") {
    const line = (node.position?.start.line ?? 1) + before + (node.lang === undefined ? 0 : 1);
    const lines = node.value
      .split("\n")
      .map((text, index) => ({ text, marks: [{ offset: 0, line: line + index }], links: [] }));
    for (const run of lines) push({ ...at, item: false }, run);
  } else if (node.type === "html") {
    const below = (node.position?.start.line ?? 1) - 1 + before;
    walk(at.readHtml(node.value), { ...at, raw: node.value, before: below });
  } else if (node.type === "list") {
    const lead = leadOf(at);
    for (const item of node.children) walkItem(item, { ...at, lead });
  } else if ("children" in node) {
    for (const child of seen<Nodes>(node.children)) walk(child, at);
  }
}

/** The block before a list introduces it, unless a heading stands between; a list after a list has the same introduction. */
function leadOf({ blocks, headings, lead, item }: Walk): number | null {
  const last = blocks.at(-1);
  if (item || !last) return lead;
  if (last.headings.join("\n") !== open(headings).join("\n")) return null;
  return last.kind === "item" ? last.lead : blocks.length - 1;
}

function open(headings: Walk["headings"]): readonly string[] {
  return headings.filter((heading) => heading !== undefined && heading !== "") as string[];
}

/** The first paragraph of an item belongs to the sentence that introduces the list; the others stand alone. */
function walkItem(item: Nodes, at: Walk): void {
  const [first, ...rest] = "children" in item ? item.children : [];
  if (first) walk(first, { ...at, item: true });
  for (const child of rest) walk(child, { ...at, item: false, lead: at.lead });
}

function push(at: Walk, run: Run, cells: Block["cells"] = null): void {
  if (!/[\p{L}\p{N}]/u.test(run.text)) return;
  const kind = cells ? "row" : at.item ? "item" : "prose";
  at.blocks.push({ ...run, kind, headings: open(at.headings), lead: at.item ? at.lead : null, cells });
}

/** What stands for an image is a block of its own behind the words that it stands among: in a sentence, it would change that. */
function pushImages(node: Nodes, at: Walk): void {
  if (node.type === "image" && node.alt) {
    const line = (node.position?.start.line ?? 1) + at.before;
    push({ ...at, item: false }, { text: node.alt, marks: [{ offset: 0, line }], links: [] });
  }
  for (const child of "children" in node ? seen<Nodes>(node.children) : []) pushImages(child, at);
}

/** Each row is a block that names its columns; the header's row is part of each. */
function readTable({ children: [header, ...rows] }: Table, at: Walk): void {
  const headers = header ? cellsOf(header, at).map(({ text }) => oneLine(text)) : [];
  // A table of one row has no header to speak of.
  for (const row of rows.length === 0 && header ? [header] : rows) {
    const runs = cellsOf(row, at);
    const cells = runs.map((run, index) => ({ header: headers[index] ?? "", text: oneLine(run.text) }));
    push({ ...at, item: false }, join(runs), cells);
  }
}

function cellsOf(row: TableRow, { raw, before }: Walk): readonly Run[] {
  return row.children.map((cell) => readInline(cell.children, raw, before));
}

function join(runs: readonly Run[]): Run {
  const joined = { text: "", marks: [] as Run["marks"][number][], links: [] as Run["links"][number][] };
  for (const run of runs) {
    if (joined.text !== "") joined.text += " | ";
    const base = joined.text.length;
    joined.marks.push(...run.marks.map(({ offset, line }) => ({ offset: offset + base, line })));
    joined.links.push(...run.links.map((link) => ({ ...link, start: link.start + base, end: link.end + base })));
    joined.text += oneLine(run.text);
  }
  return joined;
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, " ").trim();
}

/** A heading that says something, and does not only name what follows. */
function isSentence(text: string): boolean {
  return /[.!]\s*$/.test(text) && /\s\S+\s\S+\s/.test(text);
}
