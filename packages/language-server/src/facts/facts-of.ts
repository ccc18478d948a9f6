import { findFences } from "@candor/compiler";
import { type Document, parseDocument } from "yaml";

/** The facts of a text, read as far as they can be: an author may be in the middle of a word. */
export interface Facts {
  /** Offsets of the text around them. */
  readonly from: number;
  readonly to: number;
  readonly yaml: string;
}

/** Null where the text does not start with a fence. Without a second fence, all of it is facts. */
export function factsOf(text: string): Facts | null {
  const opening = /^---[ \t]*(?:\r\n|\n|\r)/.exec(text);
  if (!opening) return null;
  const { from, to } = findFences(text) ?? { from: opening[0].length, to: text.length };
  // YAML knows no lone carriage return as a line end; Markdown does.
  return { from, to, yaml: text.slice(from, to).replaceAll(/\r(?!\n)/g, "\n") };
}

/** As the compiler reads YAML; what is broken is left as it is. */
export function parseFacts(yaml: string): Document {
  const options = { version: "1.2", schema: "core", merge: false, uniqueKeys: false, prettyErrors: false } as const;
  return parseDocument(yaml, { ...options, logLevel: "silent" });
}
