import { isBlockText, isLines, type Item, nameOf } from "../yaml/items.ts";
import type { Comment, Margin } from "./margin.ts";
import type { Bare } from "./write-facts.ts";

/** Lines to put above and below a line of facts, and behind it. */
interface Around {
  readonly above: string[];
  readonly below: string[];
  behind: string;
}

/** Writes comments and blank lines around facts that have none, each beside the item it stands beside. */
export function writeMargin({ text: facts, items }: Bare, { comments, spaced }: Margin): string {
  if (comments.length + spaced.size === 0) return facts;
  const rows = facts.split("\n");
  const lineAt = lineFinder(rows);
  const around = rows.map((): Around => ({ above: [], below: [], behind: "" }));
  const byName = new Map(items.map((item) => [nameOf(item.path), item]));
  const top = comments.filter(({ kind }) => kind === "top");
  for (const comment of comments) {
    const item = byName.get(nameOf(comment.path));
    const line = item && around[lineAt(comment.kind === "beside" ? besideOf(item) : edgeOf(comment, item))];
    if (item && line) add(comment, item, line);
  }
  for (const name of spaced) {
    const item = byName.get(name);
    const above = item && around[lineAt(item.start)]?.above;
    if (above && above.at(-1) !== "") above.push("");
  }
  const body = rows.flatMap((row, index) => {
    const { above = [], below = [], behind = "" } = around[index] ?? {};
    // Above a blank line before the first field, a comment would be one on all of them.
    const near = index === 0 ? above.filter((line) => line !== "") : above;
    return [...near, `${row}${behind}`, ...below];
  });
  const head = top.flatMap(({ text, spaced: apart }) => (apart ? ["", text] : [text]));
  return [trim(head), trim(body)].filter((part) => part !== "").join("\n\n");
}

function add({ kind, text, spaced }: Comment, item: Item, line: Around): void {
  if (kind === "beside") line.behind = ` ${text}`;
  const indent = " ".repeat(item.column + (kind === "under" ? 2 : 0));
  const written = spaced ? ["", indent + text] : [indent + text];
  if (kind === "before") line.above.push(...written);
  if (kind === "after" || kind === "under") line.below.push(...written);
}

/** A comment beside an item stands behind its name where the value takes the lines below it. */
function besideOf({ start, end, value }: Item): number {
  return isLines(value) || isBlockText(value) ? start : end;
}

function edgeOf({ kind }: Comment, { start, end }: Item): number {
  return kind === "before" ? start : end;
}

/** The number of the line that holds an offset, from 0. */
function lineFinder(rows: readonly string[]): (offset: number) => number {
  let start = 0;
  const starts = rows.map((row) => {
    const at = start;
    start += row.length + 1;
    return at;
  });
  return (offset) => {
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  };
}

/** Lines as a text, without a blank one at the start or the end. */
function trim(rows: readonly string[]): string {
  return rows.join("\n").replace(/^\n+|\n+$/g, "");
}
