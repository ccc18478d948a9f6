import type { Element } from "hast";
import { h } from "hastscript";

/** A name as its author wrote it, cut off from the direction of the text around it. */
export function name(text: string): Element {
  return h("bdi", text);
}
