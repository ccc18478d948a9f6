import { isAbbreviation } from "../words/abbreviations.ts";
import { LONGEST_SENTENCE } from "./limits.ts";

const END = /[.!?]["”’')\]*]*(?=\s)|\n(?=\n)/g;

/** The ranges of the sentences in a text, without the white space between them. */
export function splitSentences(text: string): readonly (readonly [start: number, end: number])[] {
  const ranges: (readonly [number, number])[] = [];
  let start = 0;
  for (const { 0: found, index } of text.matchAll(END)) {
    const end = index + found.length;
    if (!endsHere(text, index, end)) continue;
    ranges.push(...pieces(text, start, end));
    start = end;
  }
  return [...ranges, ...pieces(text, start, text.length)];
}

function endsHere(text: string, stop: number, end: number): boolean {
  const next = text.slice(end, end + 40).trimStart();
  if (/^\p{Ll}/u.test(next)) return false;
  if (text[stop] !== ".") return true;
  const before = text.slice(Math.max(0, stop - 30), stop);
  const numbered = /^\d{1,2}$/.test(before.trim()) && !/\s$/.test(before);
  return !numbered && !isAbbreviation(text, stop, end);
}

/** One range, or several where it is too long to be a sentence. */
function pieces(text: string, start: number, end: number): readonly (readonly [number, number])[] {
  let [from, to] = [start, end];
  while (from < to && /\s/.test(text[from] ?? "")) from++;
  while (to > from && /\s/.test(text[to - 1] ?? "")) to--;
  const ranges: (readonly [number, number])[] = [];
  while (to - from > LONGEST_SENTENCE) {
    const space = text.lastIndexOf(" ", from + LONGEST_SENTENCE);
    const cut = space > from ? space : from + LONGEST_SENTENCE;
    ranges.push([from, cut]);
    from = text[cut] === " " ? cut + 1 : cut;
  }
  return to > from ? [...ranges, [from, to]] : ranges;
}
