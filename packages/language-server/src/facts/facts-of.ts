import { findFences, type SchemaKind } from "@candor/compiler";
import { type Document, parseDocument } from "yaml";

/** The facts of a text, read as far as they can be: an author may be in the middle of a word. */
export interface Facts {
  /** Offsets of the text around them. */
  readonly from: number;
  readonly to: number;
  readonly yaml: string;
}

/** Null where the text does not start with a fence. Without a second fence, all of it is facts, as all of a file of tests is. */
export function factsOf(text: string, kind: SchemaKind | null): Facts | null {
  if (kind === "fixture") return { from: 0, to: text.length, yaml: withYamlLines(text) };
  const opening = /^---[ \t]*(?:\r\n|\n|\r)/.exec(text);
  if (!opening) return null;
  const { from, to } = findFences(text) ?? { from: opening[0].length, to: text.length };
  return { from, to, yaml: withYamlLines(text.slice(from, to)) };
}

/** YAML knows no lone carriage return as a line end; Markdown does. */
function withYamlLines(text: string): string {
  return text.replaceAll(/\r(?!\n)/g, "\n");
}

/** As the compiler reads YAML; what is broken is left as it is. */
export function parseFacts(yaml: string): Document {
  const options = { version: "1.2", schema: "core", merge: false, uniqueKeys: false, prettyErrors: false } as const;
  return parseDocument(yaml, { ...options, logLevel: "silent" });
}
