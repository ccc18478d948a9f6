import type { Cell, Link } from "../source.ts";

/** A link and where its words stand in the text of its block. */
export interface PlacedLink extends Link {
  readonly start: number;
  readonly end: number;
}

/** From this offset of a block's text on, the source's line is this one. */
export interface LineMark {
  readonly offset: number;
  readonly line: number;
}

/** Text without formatting; a line break stands where the source has one. */
export interface Run {
  readonly text: string;
  readonly marks: readonly LineMark[];
  readonly links: readonly PlacedLink[];
}

/** A paragraph, the start of a list's item, or a row of a table, in the order of the source. */
export interface Block extends Run {
  readonly kind: "prose" | "item" | "row";
  readonly headings: readonly string[];
  /** The index of the block that introduces the list this stands in. */
  readonly lead: number | null;
  readonly cells: readonly Cell[] | null;
}

/** What stands at places of a block that are asked for from left to right: each is looked at once. */
export interface Places {
  lineAt(offset: number): number;
  linksIn(start: number, end: number): readonly PlacedLink[];
}

export function placesOf({ marks, links }: Run): Places {
  let [mark, link] = [0, 0];
  return {
    lineAt(offset) {
      while (mark + 1 < marks.length && (marks[mark + 1]?.offset ?? 0) <= offset) mark++;
      return marks[mark]?.line ?? 1;
    },
    linksIn(start, end) {
      while (link < links.length && (links[link]?.end ?? 0) <= start) link++;
      let last = link;
      while (last < links.length && (links[last]?.start ?? 0) < end) last++;
      return links.slice(link, last);
    },
  };
}
