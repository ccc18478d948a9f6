import type { Said } from "../html/say.ts";

/** A text that is whole by itself. */
export type Label = string;

/** A text with places to fill; the pieces may be elements. */
export type Message<Pieces extends readonly unknown[]> = (...pieces: Pieces) => Said;
