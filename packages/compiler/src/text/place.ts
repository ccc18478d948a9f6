import type { Place, Position } from "@candor/model";

/** Gives the place of a range of one text; offsets count UTF-16 code units, the end is exclusive. */
export type Placer = (start: number, end: number) => Place;

/** Line ends are `\n`, `\r\n` and a lone `\r`, as in Markdown. */
export function placer(file: string, text: string): Placer {
  const starts = lineStarts(text);
  return (start, end) => ({ file, start: positionAt(starts, start), end: positionAt(starts, end) });
}

/** The first character of a file, or of one that could not be read. */
export function startOf(file: string): Place {
  const start: Position = { line: 1, column: 1, offset: 0 };
  return { file, start, end: start };
}

function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10)) starts.push(at + 1);
  }
  return starts;
}

function positionAt(starts: readonly number[], offset: number): Position {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (starts[low] ?? 0) + 1, offset };
}
