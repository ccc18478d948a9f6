import type { Place } from "@candor/model";
import type { Position, Range } from "vscode-languageserver/node";

/**
 * The range of a place. Both count UTF-16 code units, an editor's from 0. `marked`: whether the editor shows a byte order
 * mark, which the compiler never sees, as the first character of the first line.
 */
export function rangeOf({ start, end }: Place, marked = false): Range {
  return { start: positionOf(start, marked), end: positionOf(end, marked) };
}

/** The offset in a text without byte order mark of a position in an editor. */
export function offsetOf(text: string, { line, character }: Position, marked = false): number {
  const start = startOfLine(text, line);
  const [end = ""] = /^[^\r\n]*/.exec(text.slice(start)) ?? [];
  const column = marked && line === 0 ? Math.max(0, character - 1) : character;
  return start + Math.min(column, end.length);
}

export function overlap(a: Range, b: Range): boolean {
  return compare(a.start, b.end) <= 0 && compare(b.start, a.end) <= 0;
}

function compare(a: Position, b: Position): number {
  return a.line - b.line || a.character - b.character;
}

function positionOf({ line, column }: Place["start"], marked: boolean): Position {
  return { line: line - 1, character: column - 1 + (marked && line === 1 ? 1 : 0) };
}

/** Line ends are `\n`, `\r\n` and a lone `\r`, for editors as for Markdown. */
function startOfLine(text: string, line: number): number {
  let start = 0;
  for (let at = 0; at < line; at++) {
    const end = /\r\n|\n|\r/g;
    end.lastIndex = start;
    if (!end.test(text)) return text.length;
    start = end.lastIndex;
  }
  return start;
}
