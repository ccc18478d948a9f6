import type { Element } from "hast";
import { h } from "hastscript";
import { type Part, partId } from "../html/anchors.ts";
import { type Piece, spread } from "../html/say.ts";

/** A part of the page with its heading and an anchor; nothing where it would be empty. */
export function part(id: Part, level: 2 | 3, title: Piece, content: readonly Element[]): readonly Element[] {
  if (content.length === 0) return [];
  const titleId = `${partId(id)}.title`;
  const heading = h(`h${level}`, { id: titleId }, ...spread(title));
  return [h("section.part", { id: partId(id), ariaLabelledBy: titleId }, heading, ...content)];
}
