import { nearest as nearestOf } from "@candor/compiler";
import type { Diagnostic } from "@candor/model";

/** Offsets of the text around what a finding's nearest legal value replaces; null where that is not in the text, as with a file's name. */
export function replacedWord(
  text: string,
  { place, pointer, nearest, rule }: Diagnostic,
): readonly [start: number, end: number] | null {
  const [from, to] = [place.start.offset, place.end.offset];
  if (nearest === undefined || pointer === undefined || from === to) return null;
  const [, quote = ""] = /^(["']).*\1$/s.exec(text.slice(from, to)) ?? [];
  const [start, end] = [from + quote.length, to - quote.length];
  const written = text.slice(start, end);
  if (rule === "id/format" || nearestOf(written, [nearest]) === nearest) return [start, end];
  // One word of a text that says more, or one behind a sign.
  const words = [...written.matchAll(/[\p{L}\p{N}][\p{L}\p{N}-]*/gu)].filter(([word]) => nearestOf(word, [nearest]));
  const [first, ...more] = words;
  return first && more.length === 0 ? [start + first.index, start + first.index + first[0].length] : null;
}
