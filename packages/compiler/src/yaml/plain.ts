import type { Diagnostic } from "@candor/model";
import { isAlias, isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap } from "yaml";
import type { Placer } from "../text/place.ts";
import { shown } from "../text/shown.ts";

/** What turning YAML nodes into values needs and gathers. */
export interface Reading {
  /** Takes offsets of the frontmatter's own text. */
  readonly place: Placer;
  readonly diagnostics: Diagnostic[];
}

/**
 * The plain value of a YAML node. Aliases, anchors and repeated keys become findings; a key that is not one word or text
 * is a finding too. `__proto__` becomes an ordinary own member.
 */
export function toPlain(node: unknown, reading: Reading): unknown {
  if (isAlias(node)) return refuseAlias(node, reading);
  if (isScalar(node)) {
    if (node.anchor !== undefined) refuseAlias(node, reading);
    return node.value;
  }
  if (isSeq(node)) {
    if (node.anchor !== undefined) refuseAlias(node, reading);
    return node.items.map((item) => toPlain(item, reading));
  }
  if (!isMap(node)) return null;
  if (node.anchor !== undefined) refuseAlias(node, reading);
  return mapToPlain(node, reading);
}

/** How a key was written; a number or `true` as key is its text. Null for a list or a group of fields. */
export function keyText(pair: Pair): string | null {
  if (!isScalar(pair.key)) return null;
  const { value } = pair.key;
  return typeof value === "string" ? value : JSON.stringify(value ?? null);
}

function mapToPlain(node: YAMLMap, reading: Reading): object {
  const entries = new Map<string, unknown>();
  for (const pair of node.items) {
    const key = keyText(pair);
    if (key === null || isAlias(pair.key)) {
      report(
        "yaml/syntax",
        "a list or a group of fields cannot be a field's name",
        "give it a plain name",
        pair.key,
        reading,
      );
    } else if (entries.has(key)) {
      report("id/duplicate", `${shown(key)} stands here twice`, "keep one of the two", pair.key, reading);
    } else {
      if (isScalar(pair.key) && pair.key.anchor !== undefined) refuseAlias(pair.key, reading);
      entries.set(key, toPlain(pair.value, reading));
    }
  }
  return Object.fromEntries(entries);
}

function refuseAlias(node: Node, reading: Reading): null {
  report(
    "yaml/alias",
    "shortcuts with `&` and `*` are not allowed here",
    "write the value out where it belongs",
    node,
    reading,
  );
  return null;
}

function report(rule: string, message: string, help: string, node: unknown, { place, diagnostics }: Reading): void {
  const [start, end] = rangeOf(node);
  diagnostics.push({ rule, severity: "error", message, help, place: place(start, end) });
}

/** Start and end of a node's value, without what follows it on its line. */
export function rangeOf(node: unknown): readonly [start: number, end: number] {
  const range = isAlias(node) || isScalar(node) || isMap(node) || isSeq(node) ? node.range : undefined;
  return range ? [range[0], range[1]] : [0, 0];
}
