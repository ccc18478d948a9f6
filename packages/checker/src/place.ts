import type { Place, Position } from "@candor/model";

/** The place of a range of `text`. Offsets past its end are drawn in. */
export function placeIn(file: string, text: string, start: number, end: number): Place {
  return createPlacer(file, text)(start, end);
}

/** Gives places in one text. Its lines are counted once: a file that was minified has a great many places in one long line. */
export function createPlacer(file: string, text: string): (start: number, end: number) => Place {
  const starts = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  const positionOf = (at: number): Position => {
    const offset = Math.max(0, Math.min(at, text.length));
    const line = lineOf(starts, offset);
    return { line: line + 1, column: offset - (starts[line] ?? 0) + 1, offset };
  };
  return (start, end) => ({ file, start: positionOf(start), end: positionOf(end) });
}

/** The last of the sorted starts that is not after `offset`. */
function lineOf(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
