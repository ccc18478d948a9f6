import type { SchemaKind } from "@candor/compiler";
import { factsOf, parseFacts } from "./facts-of.ts";
import { findScalar, type FoundScalar } from "./scalar-path.ts";

/** The word or text of the facts at an offset of a text, with offsets of that text; null where none stands there. */
export function factAt(text: string, offset: number, kind: SchemaKind | null): FoundScalar | null {
  const facts = factsOf(text, kind);
  if (!facts || offset < facts.from || offset > facts.to) return null;
  const at = offset - facts.from;
  const found = findScalar(parseFacts(facts.yaml), ({ range }) => range != null && range[0] <= at && at <= range[1]);
  return found && { ...found, start: found.start + facts.from, end: found.end + facts.from };
}
