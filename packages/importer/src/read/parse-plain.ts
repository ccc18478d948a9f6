import type { Block } from "./block.ts";

const BULLET = /^\s*(?:[-*•‣◦▪–]|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)])\s+/;

/** The blocks of a plain text: paragraphs between blank lines, the points of lists, and short lines that stand alone as headings. */
export function parsePlain(text: string): readonly Block[] {
  const blocks: Block[] = [];
  let [heading, lead] = ["", null as number | null];
  for (const { line, lines } of paragraphs(text)) {
    if (isHeading(lines)) {
      [heading, lead] = [lines.join(" ").trim(), null];
      continue;
    }
    for (const [from, to] of points(lines)) {
      const bullet = BULLET.exec(lines[from] ?? "")?.[0];
      const item = bullet !== undefined;
      if (!item) lead = blocks.length;
      const piece = lines
        .slice(from, to)
        .map((each, index) => (index === 0 && bullet ? each.slice(bullet.length) : each.trim()));
      const headings = heading === "" ? [] : [heading];
      blocks.push({
        ...run(piece, line + from),
        kind: item ? "item" : "prose",
        headings,
        lead: item ? lead : null,
        cells: null,
      });
    }
  }
  return blocks.filter((block) => /[\p{L}\p{N}]/u.test(block.text));
}

function* paragraphs(text: string): Generator<{ readonly line: number; readonly lines: readonly string[] }> {
  let open: string[] = [];
  let first = 1;
  for (const [index, line] of [...text.split(/\r\n|\r|\n|\f/), ""].entries()) {
    if (line.trim() !== "") {
      if (open.length === 0) first = index + 1;
      open.push(line);
    } else if (open.length > 0) {
      yield { line: first, lines: open };
      open = [];
    }
  }
}

/** Where each point of a list, and what stands before the first, begins and ends. */
function points(lines: readonly string[]): readonly (readonly [from: number, to: number])[] {
  const starts = lines.flatMap((line, index) => (index === 0 || BULLET.test(line) ? [index] : []));
  return starts.map((from, index) => [from, starts[index + 1] ?? lines.length]);
}

function isHeading(lines: readonly string[]): boolean {
  const [only = "", ...more] = lines;
  return (
    more.length === 0 &&
    only.trim().length <= 80 &&
    !/[.!;:,]\s*$/.test(only) &&
    !/@|:\/\//.test(only) &&
    !BULLET.test(only)
  );
}

function run(lines: readonly string[], first: number): Pick<Block, "text" | "marks" | "links"> {
  let offset = 0;
  const marks = lines.map((line, index) => {
    const mark = { offset, line: first + index };
    offset += line.length + 1;
    return mark;
  });
  return { text: lines.join("\n"), marks, links: [] };
}
