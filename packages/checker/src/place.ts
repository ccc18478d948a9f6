import type { Place, Position } from "@candor/model";

/** The place of a range of `text`. Offsets past its end are drawn in. */
export function placeIn(file: string, text: string, start: number, end: number): Place {
  return { file, start: positionIn(text, start), end: positionIn(text, end) };
}

function positionIn(text: string, at: number): Position {
  const offset = Math.max(0, Math.min(at, text.length));
  const lineStart = offset === 0 ? 0 : text.lastIndexOf("\n", offset - 1) + 1;
  let line = 1;
  for (let next = text.indexOf("\n"); next >= 0 && next < lineStart; next = text.indexOf("\n", next + 1)) line++;
  return { line, column: offset - lineStart + 1, offset };
}
