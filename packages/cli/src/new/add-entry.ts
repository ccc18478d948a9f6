import { findFences } from "@candor/compiler";
import { isMap, isScalar, parseDocument, type Document } from "yaml";

/** A document with an entry more; or the offset of the entry that stands there already. */
export type Added = { readonly text: string } | { readonly standing: number } | { readonly refused: string };

/**
 * Adds an entry behind the others of a document, before what differs by place. Everything else stays as it is, byte for
 * byte: the entry is put between its lines.
 */
export function addEntry(text: string, id: string, entry: string): Added {
  const fences = findFences(text);
  if (!fences) return { refused: "it has no facts at its top" };
  const yaml = text.slice(fences.from, fences.to);
  const document = parseDocument(yaml, { version: "1.2", schema: "core", uniqueKeys: false, prettyErrors: false });
  if (document.errors.length > 0) return { refused: "its facts cannot be read" };
  const standing = offsetOf(document, id);
  if (standing !== null) return { standing: fences.from + standing };
  if (isMap(document.contents) && document.contents.flow === true) return { refused: "its facts stand in brackets" };
  const at = fences.from + (placesAt(yaml, document) ?? yaml.length);
  const before = text.slice(0, at);
  const newline = text.includes("\r\n") ? "\r\n" : "\n";
  const start = /(?:^|[\r\n])$/.test(before) ? before : before + newline;
  return { text: start + entry.replaceAll("\n", newline) + text.slice(at) };
}

function offsetOf({ contents }: Document.Parsed, id: string): number | null {
  const pairs = isMap(contents) ? contents.items : [];
  const key = pairs.find((pair) => isScalar(pair.key) && pair.key.value === id)?.key;
  return isScalar(key) ? (key.range?.[0] ?? 0) : null;
}

/** Where `by-place` starts, with the comments right above it. */
function placesAt(yaml: string, document: Document.Parsed): number | null {
  const key = offsetOf(document, "by-place");
  if (key === null) return null;
  const [above = ""] = /(?<![^\r\n])(?:[ \t]*#.*(?:\r\n|\n|\r))*$/.exec(yaml.slice(0, key)) ?? [];
  return key - above.length;
}
