import type { Sentence } from "../source.ts";
import { type Block, placesOf } from "./block.ts";
import { withoutHidden } from "./hidden.ts";
import { splitSentences } from "./split-sentences.ts";

/** The sentences of a file's blocks. A list's introduction belongs to the first sentence of each item. */
export function toSentences(file: string, blocks: readonly Block[], firstBlock: number): readonly Sentence[] {
  const lastOf = new Map<number, Sentence>();
  return blocks.flatMap((block, index) => {
    const lead = block.lead === null ? null : (lastOf.get(block.lead) ?? null);
    if (isContents(block)) return [];
    const lines = blockLines(block);
    const ranges =
      block.cells || lines.length > 0 ? [[0, block.text.length] as const] : merged(block, splitSentences(block.text));
    const places = placesOf(block);
    const sentences = ranges.map(([start, end], at): Sentence => ({
      file,
      line: places.lineAt(start),
      text: clean(block.text.slice(start, end)),
      links: places.linksIn(start, end).map(({ text, url }) => ({ text: clean(text), url: clean(url) })),
      headings: block.headings.map(clean),
      lead: at === 0 ? lead : null,
      item: at === 0 && block.kind === "item",
      cells: block.cells?.map(({ header, text }) => ({ header: clean(header), text: clean(text) })) ?? null,
      block: firstBlock + index,
      lines,
    }));
    const said = sentences.filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
    const last = said.at(-1);
    if (last) lastOf.set(index, last);
    return said;
  });
}

/** A line of a table of contents: nothing but a link to a heading. */
function isContents({ text, links, cells }: Block): boolean {
  const [link, ...more] = links;
  return !cells && more.length === 0 && link?.url.startsWith("#") === true && link.text.trim() === text.trim();
}

/** A name or a label that begins a block (`Log data.`, `1)`) is part of the sentence after it. */
function merged(block: Block, ranges: readonly (readonly [number, number])[]): readonly (readonly [number, number])[] {
  const [first, second, ...rest] = answered(block.text, ranges);
  if (!first || !second) return first ? [first] : [];
  const label = block.text.slice(...first);
  const isLabel =
    label.split(/\s+/).length <= 8 && !/[!?,]/.test(label) && !/\b(?:we|you|our|your|is|are|will)\b/i.test(label);
  return isLabel ? [[first[0], second[1]], ...rest] : [first, second, ...rest];
}

const ANSWER = /^\W*(?:yes|no|never|nope|not at all|not really|absolutely not|of course not)\W*$/i;

/** `Do we sell your data? No.` is one sentence: neither half says anything alone. */
function answered(
  text: string,
  ranges: readonly (readonly [number, number])[],
): readonly (readonly [number, number])[] {
  const joined: (readonly [number, number])[] = [];
  for (const range of ranges) {
    const before = joined.at(-1);
    const answers = before && text.slice(...before).endsWith("?") && ANSWER.test(text.slice(...range));
    if (answers) joined[joined.length - 1] = [before[0], range[1]];
    else joined.push(range);
  }
  return joined;
}

/** The lines of a block that is laid out in short lines without sentences, such as an address. */
function blockLines({ text, kind, cells }: Block): readonly string[] {
  const lines = text
    .split("\n")
    .map(clean)
    .filter((line) => line !== "");
  if (kind === "row" || cells || lines.length < 2 || lines.length > 12) return [];
  const short =
    lines.every((line) => line.length <= 60) && lines.slice(0, -1).every((line) => !/[!?;]$|[a-z]{3}\.$/.test(line));
  const prose = lines.filter((line) =>
    /\b(?:we|you|your|our|is|are|the)\b/i.test(line.replace(/^the netherlands$/i, "")),
  ).length;
  return short && prose <= 1 && lines.some((line) => /\d/.test(line)) ? lines : [];
}

/** On one line; an entity may have brought back what was hidden. */
function clean(text: string): string {
  return withoutHidden(text)
    .replaceAll(/[\s\u2028\u2029\u0085]+/g, " ")
    .trim();
}
