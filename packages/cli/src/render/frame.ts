import type { Place } from "@candor/model";
import width from "fast-string-width";
import { visible } from "./visible.ts";

/** How many code units of a long line are shown, and how many of them before the range. */
const WINDOW = 100;
const BEFORE = 40;

/** The two parts of a frame's line that are coloured apart. */
export interface FrameLine {
  readonly gutter: string;
  readonly text: string;
  readonly caret: boolean;
}

/**
 * The line of a place with the line before and the line after it, and carets under the exact range; a range over
 * several lines is marked to the end of its first. Long lines are cut around the range.
 */
export function frame(text: string, place: Place, around = 1): readonly FrameLine[] {
  const offset = Math.min(place.start.offset, text.length);
  const line = lineAt(text, offset);
  const from = Math.min(offset - line.start, line.text.length);
  const to = Math.max(Math.min(place.end.offset - line.start, line.text.length), from + 1);
  const window = cut(line.text, from);
  const number = place.start.line;
  const before = around > 0 && line.start > 0 ? lineBefore(text, line.start).text : null;
  const after = around > 0 && line.next < text.length ? lineAt(text, line.next).text : null;
  const digits = String(number + 1).length;
  const numbered = (at: number, shown: string): FrameLine => ({
    gutter: `${String(at).padStart(digits)} | `,
    text: shown,
    caret: false,
  });
  return [
    ...(before === null ? [] : [numbered(number - 1, cut(before, 0).shown)]),
    numbered(number, window.shown),
    { gutter: `${" ".repeat(digits)} | `, text: carets(line.text, window, from, to), caret: true },
    ...(after === null ? [] : [numbered(number + 1, cut(after, 0).shown)]),
  ];
}

/** A line of a text, without its end. */
export interface Line {
  readonly text: string;
  readonly start: number;
  /** Where the next line starts; the end of the text where there is none. */
  readonly next: number;
}

/** The line that holds `offset`. Lines end in `\n`, `\r\n` or a lone `\r`, as the compiler counts them. */
export function lineAt(text: string, offset: number): Line {
  const start = offset === 0 ? 0 : Math.max(text.lastIndexOf("\n", offset - 1), text.lastIndexOf("\r", offset - 1)) + 1;
  const ends = [text.indexOf("\n", offset), text.indexOf("\r", offset)].filter((at) => at !== -1);
  const end = Math.min(...ends, text.length);
  const next = text.startsWith("\r\n", end) ? end + 2 : Math.min(end + 1, text.length);
  return { text: text.slice(start, end), start, next };
}

/** The line before the one that starts at `start`. */
function lineBefore(text: string, start: number): Line {
  return lineAt(text, start - (text.endsWith("\r\n", start) ? 2 : 1));
}

interface Cut {
  readonly left: number;
  readonly right: number;
  readonly shown: string;
}

/** The part of a line around `from`, with an ellipsis where something was cut; never through a surrogate pair. */
function cut(line: string, from: number): Cut {
  const wanted = line.length <= WINDOW || from <= BEFORE ? 0 : Math.min(from - BEFORE, line.length - WINDOW);
  const left = wanted - (splitsPair(line, wanted) ? 1 : 0);
  const end = Math.min(left + WINDOW, line.length);
  const right = end - (splitsPair(line, end) ? 1 : 0);
  const shown = (left > 0 ? "…" : "") + visible(line.slice(left, right)) + (right < line.length ? "…" : "");
  return { left, right, shown };
}

function splitsPair(line: string, at: number): boolean {
  return at > 0 && (line.codePointAt(at - 1) ?? 0) > 0xffff;
}

function carets(line: string, { left, right }: Cut, from: number, to: number): string {
  const before = (left > 0 ? 1 : 0) + width(visible(line.slice(left, from)));
  const marked = width(visible(line.slice(from, Math.min(to, right))));
  return " ".repeat(before) + "^".repeat(Math.max(1, marked));
}
