import type { Fix, Place } from "@candor/model";
import { shown } from "../text/shown.ts";

/** The fix that writes one text in the place of another. */
export function rewrite(place: Place, text: string): Fix {
  return { title: `write ${shown(text)}`, edits: [{ place, text }] };
}

/**
 * The fix that writes `right` for the word `wrong`, which stands in `place` of `file`, alone or among others; null where
 * it stands there more than once or not as written, or over several lines.
 */
export function fixWord(file: { readonly text: string }, place: Place, wrong: string, right: string): Fix | null {
  const { start, end } = place;
  const text = file.text.slice(start.offset, end.offset);
  const at = text.indexOf(wrong);
  if (at === -1 || text.includes(wrong, at + 1) || /[\r\n]/.test(text)) return null;
  if (/[\p{L}\p{N}-]$/u.test(text.slice(0, at)) || /^[\p{L}\p{N}-]/u.test(text.slice(at + wrong.length))) return null;
  const before = { ...start, column: start.column + at, offset: start.offset + at };
  const after = { ...before, column: before.column + wrong.length, offset: before.offset + wrong.length };
  return rewrite({ ...place, start: before, end: after }, right);
}
