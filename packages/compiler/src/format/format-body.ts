import type { Nodes, Root } from "mdast";

/** Reads Markdown; null where it is nested too deep to be read. */
export type Read = (markdown: string) => Root | null;

/**
 * The canonical form of prose: headings with `#`, no blanks at the end of a line but the two that break it, no two blank
 * lines in a row and none at its start, one before and after each heading. Null where that would change what it says: it stays as it is. Takes lines ending in `\n`.
 */
export function formatBody(body: string, read: Read): string | null {
  // Most prose needs no change, and no reading to see it.
  if (!/[ \t]$|^\n\n|^ {0,3}(?:=+|-+)$|\n\n$(?![^])|[^\n]$(?![^])/m.test(body) && !CROWDED.test(body)) return body;
  // A line at its very start would be read as the fence of facts.
  const root = body.startsWith("---") ? null : read(body);
  if (!root) return null;
  const written = writeLines(body, root);
  if (written === body) return written;
  const after = read(written);
  return after && meaning(after) === meaning(root) ? written : null;
}

/** A blank line at the start, and what may be a heading without one before or after it. */
const CROWDED = /^\n|[^\n]\n {0,3}#{1,6}(?:[ \t\n]|$)|(?:^|\n) {0,3}#{1,6}(?:[ \t][^\n]*)?\n[^\n]/;

function writeLines(body: string, root: Root): string {
  const kept = keptLines(body, root);
  const underlined = underlinedHeadings(body, root);
  const lines: string[] = [];
  const apart = aroundHeadings(root);
  let blank = true;
  let skip = false;
  for (const [index, line] of body.split("\n").entries()) {
    const marks = underlined.get(index);
    const written = kept.has(index) ? line : `${marks ?? ""}${line.trimEnd()}`;
    const again = written === "" && blank && !kept.has(index);
    if (!skip && !blank && written !== "" && apart.has(index)) lines.push("");
    if (!skip && !again) lines.push(written);
    blank = written === "" && !kept.has(index);
    skip = marks !== undefined;
  }
  const text = lines.join("\n").replace(/\n+$/, "");
  return text.trim() === "" ? "" : `${text}\n`;
}

/** Lines whose blanks mean something: of code, HTML, what goes on over several lines in a line of text, and hard breaks. */
function keptLines(body: string, root: Root): ReadonlySet<number> {
  const kept = new Set<number>();
  visit(root, (node) => {
    if (!node.position || !KEPT.has(node.type)) return;
    const { start, end } = node.position;
    // A break's end is the next line's start; the last line of anything else has no blanks of its own.
    const last = node.type === "code" || node.type === "html" ? end.line : end.line - 1;
    for (let line = start.line; line <= last; line++) kept.add(line - 1);
  });
  return kept;
}

const KEPT: ReadonlySet<string> = new Set([
  "code",
  "html",
  "inlineCode",
  "break",
  "link",
  "image",
  "linkReference",
  "imageReference",
  "definition",
]);

/** The lines that headings stand on, and those behind them. */
function aroundHeadings({ children }: Root): ReadonlySet<number> {
  const headings = children.flatMap((node) => (node.type === "heading" && node.position ? [node.position] : []));
  return new Set(headings.flatMap(({ start, end }) => [start.line - 1, end.line]));
}

/** By the number of its line, the marks of each heading of one line that is underlined. */
function underlinedHeadings(body: string, root: Root): ReadonlyMap<number, string> {
  const headings = new Map<number, string>();
  for (const node of root.children) {
    if (node.type !== "heading" || !node.position) continue;
    const { start, end } = node.position;
    const text = body.slice(start.offset, end.offset);
    if (end.line !== start.line + 1 || /#[ \t]*$/m.test(text)) continue;
    headings.set(start.line - 1, `${"#".repeat(node.depth)} `);
  }
  return headings;
}

function visit(node: Nodes, see: (node: Nodes) => void): void {
  see(node);
  if ("children" in node) for (const child of node.children) visit(child, see);
}

/** What a tree says, without where. */
function meaning(root: Root): string {
  return JSON.stringify(root, (key, value: unknown) => (key === "position" ? undefined : value));
}
