import type { FrontmatterPath } from "@candor/compiler";
import { type Document, isCollection, isMap, isPair, isScalar, isSeq, type Scalar, visit } from "yaml";

/** A word or text of the facts, and where it stands among them. */
export interface FoundScalar {
  readonly path: FrontmatterPath;
  readonly part: "key" | "value";
  /** As YAML reads it; null where nothing is written. */
  readonly value: unknown;
  /** Whether it stands inside brackets. */
  readonly inBrackets: boolean;
  /** Offsets of the YAML text. */
  readonly start: number;
  readonly end: number;
}

/** The last word or text for which `fits` holds; null where there is none. */
export function findScalar(document: Document, fits: (scalar: Scalar) => boolean): FoundScalar | null {
  let found: FoundScalar | null = null;
  visit(document, {
    Scalar: (key, scalar, ancestors) => {
      if (!fits(scalar)) return;
      const [start, end] = scalar.range ?? [0, 0];
      const part = key === "key" ? "key" : "value";
      const inBrackets = ancestors.some((node) => isCollection(node) && node.flow === true);
      found = { path: pathOf([...ancestors, scalar]), part, value: scalar.value, inBrackets, start, end };
    },
  });
  return found;
}

/** Names of fields and places in lists, from the outside in. */
function pathOf(chain: readonly unknown[]): FrontmatterPath {
  return chain.flatMap((node, at): FrontmatterPath => {
    const inner = chain[at + 1];
    if (isSeq(node)) return [node.items.indexOf(inner)];
    return isPair(node) ? [isScalar(node.key) ? String(node.key.value) : ""] : [];
  });
}

/** The names of the fields of the group at a path, and the texts of a list there, as far as they can be read. */
export function namesAt(document: Document, path: FrontmatterPath): readonly string[] {
  const node = path.length === 0 ? document.contents : document.getIn(path, true);
  if (isMap(node)) return node.items.flatMap(({ key }) => (isScalar(key) ? [String(key.value)] : []));
  return isSeq(node) ? node.items.flatMap((item) => (isScalar(item) ? [String(item.value)] : [])) : [];
}
