import type { Element } from "hast";
import { h } from "hastscript";

/** The shape beside the words; it tells the same as the words, so that colour tells nothing alone. */
export type Shape = "full" | "half" | "ring" | "dash" | "tick" | "point";

export function badge(shape: Shape, words: string): Element {
  return h("span.badge", { dataShape: shape }, mark(shape), words);
}

/** A shape drawn by the stylesheet; read aloud as nothing. */
export function mark(shape: Shape): Element {
  return h(`span.mark.mark-${shape}`, { ariaHidden: "true" });
}
