import type { FrontmatterPath } from "../document.ts";
import { findComments, type YamlComment } from "../yaml/comments.ts";
import { isBlockText, isLines, type Item, nameOf } from "../yaml/items.ts";

/**
 * What a comment stands beside: the `top` of the facts, the line `before` an item, the line `after` the last item of a
 * group, the lines `under` an item, moved in further than it, or the end of an item's own line (`beside`).
 */
export interface Anchor {
  readonly kind: "top" | "before" | "after" | "under" | "beside";
  readonly path: FrontmatterPath;
}

export interface Comment extends Anchor {
  /** With its `#`. */
  readonly text: string;
  /** Whether a blank line stands above it. */
  readonly spaced: boolean;
}

/** What stands around the facts: comments, and the blank lines between them. */
export interface Margin {
  readonly comments: readonly Comment[];
  /** The items with a blank line above them, by `nameOf` their path. */
  readonly spaced: ReadonlySet<string>;
}

/** Reads the margin of a YAML text with these items; null where a comment stands beside nothing that has a name here. */
export function readMargin(text: string, items: readonly Item[]): Margin | null {
  const lines = linesOf(text, items);
  const comments: Comment[] = [];
  const spaced = new Set<string>();
  for (const [index, line] of lines.entries()) {
    const blankAbove = lines[index - 1]?.kind === "blank";
    // Above the first, it belongs to the top.
    if (blankAbove && line.item && line.item !== items[0]) spaced.add(nameOf(line.item.path));
    if (line.comment === null) continue;
    const alone = line.kind === "comment";
    const anchor = alone ? anchorAlone(line, items) : anchorBeside(text, line, items);
    if (!anchor) return null;
    comments.push({ ...anchor, text: line.comment.text, spaced: alone && blankAbove });
  }
  const beside = comments.filter(({ kind }) => kind === "beside").map(({ path }) => nameOf(path));
  return new Set(beside).size === beside.length ? { comments, spaced } : null;
}

interface Line {
  readonly kind: "blank" | "comment" | "content";
  readonly start: number;
  /** Of the first character that is no blank. */
  readonly column: number;
  readonly comment: YamlComment | null;
  /** The outermost item that begins on it. */
  readonly item: Item | null;
  /** The next line of facts, and whether a blank line stands before it. */
  below: Line | null;
  blankBelow: boolean;
}

function linesOf(text: string, items: readonly Item[]): readonly Line[] {
  const inside = insideOf(items);
  const comments = findComments(text);
  const lines: Line[] = [];
  let [item, comment, start] = [0, 0, 0];
  for (const row of text.split("\n")) {
    const end = start + row.length;
    const first = (items[item]?.start ?? Infinity) <= end ? (items[item] ?? null) : null;
    while ((items[item]?.start ?? Infinity) <= end) item++;
    const said = (comments[comment]?.offset ?? Infinity) <= end ? (comments[comment++] ?? null) : null;
    const column = row.search(/\S|$/);
    const blank = row.trim() === "" && !inside(start);
    const kind = said?.offset === start + column ? "comment" : blank ? "blank" : "content";
    lines.push({ kind, start, column, comment: said, item: first, below: null, blankBelow: false });
    start = end + 1;
  }
  lookDown(lines);
  return lines;
}

function lookDown(lines: readonly Line[]): void {
  let [below, blank]: [Line | null, boolean] = [null, false];
  for (const line of lines.toReversed()) {
    line.below = below;
    line.blankBelow = blank;
    if (line.kind === "content") [below, blank] = [line, false];
    else if (line.kind === "blank") blank = true;
  }
}

/** Whether an offset is inside a text of several lines, where a blank line is part of what it says; asked in rising order. */
function insideOf(items: readonly Item[]): (offset: number) => boolean {
  const texts = items.filter(({ value }) => value && !("items" in value));
  let at = 0;
  return (offset) => {
    while ((texts[at]?.end ?? Infinity) <= offset) at++;
    return (texts[at]?.start ?? Infinity) < offset;
  };
}

/** For a comment with a line of its own. */
function anchorAlone({ start, column, below, blankBelow }: Line, items: readonly Item[]): Anchor | null {
  if (below && !below.item) return null;
  const last = items.findLast((item) => item.start < start);
  const before: Anchor | null = below?.item ? { kind: "before", path: below.item.path } : null;
  if (!last) return blankBelow || !before ? { kind: "top", path: [] } : before;
  // A value on the lines below its name: a comment between the two stands beside neither.
  if (last.end > start && !("items" in (last.value ?? {}))) return null;
  return before && below && column <= below.column ? before : anchorAtEnd(last, below?.item ?? null, column);
}

/** For a comment that is moved in further than what follows it: it belongs to a group that ends above it. */
function anchorAtEnd(last: Item, next: Item | null, column: number): Anchor {
  const goesOn = new Set<Item | null>([null]);
  for (let item = next; item; item = item.parent) goesOn.add(item);
  let [ended, inner]: [Item | null, Item | null] = [last, null];
  while (ended && !goesOn.has(ended) && ended.column > column) [inner, ended] = [ended, ended.parent];
  if (!ended || goesOn.has(ended)) {
    if (inner) return { kind: "after", path: inner.path };
    return { kind: "before", path: next?.path ?? [] };
  }
  if (ended.column === column) return { kind: "after", path: ended.path };
  return inner ? { kind: "after", path: inner.path } : { kind: "under", path: ended.path };
}

/** For a comment behind something on its line. */
function anchorBeside(text: string, line: Line, items: readonly Item[]): Anchor | null {
  const said = text.slice(line.start, line.comment?.offset).replace(/[\s,]+$/, "");
  const at = line.start + said.length;
  const ending = items.find(({ value, end, start }) => end === at && start < at && !isLines(value));
  if (ending) return { kind: "beside", path: ending.path };
  const opening = items.findLast(({ start, keyEnd, value }) => {
    if (keyEnd === null || start < line.start || start >= at) return false;
    return said.endsWith(":") || (isBlockText(value) && (value?.range?.[0] ?? Infinity) < at);
  });
  return opening ? { kind: "beside", path: opening.path } : null;
}
