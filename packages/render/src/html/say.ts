import type { Element } from "hast";

/** What a message gives: text and elements, in the order its language wants them. */
export type Said = readonly (string | Element)[];

/** What can be put into a message. */
export type Piece = string | Element | Said;

/** A message as a tagged template: the pieces keep their elements, so no sentence is ever built as a string of HTML. */
export function say(texts: TemplateStringsArray, ...pieces: readonly Piece[]): Said {
  return texts.flatMap((text, at) => [...(text === "" ? [] : [text]), ...spread(pieces[at])]);
}

/** A piece as a list of text and elements. */
export function spread(piece: Piece | undefined): Said {
  if (piece === undefined) return [];
  return typeof piece === "string" || "type" in piece ? [piece] : piece;
}
