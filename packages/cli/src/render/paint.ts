import { styleText } from "node:util";

/** Colours a piece of text, or leaves it. */
export type Paint = (style: Parameters<typeof styleText>[0], text: string) => string;

/** A `Paint` that colours, or one that leaves every text as it is. */
export function painter(colour: boolean): Paint {
  return (style, text) => (colour ? styleText(style, text, { validateStream: false }) : text);
}
