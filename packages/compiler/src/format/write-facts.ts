import {
  type Document,
  isCollection,
  isMap,
  isScalar,
  isSeq,
  type Pair,
  parseDocument,
  type YAMLMap,
  type YAMLSeq,
} from "yaml";
import type { FrontmatterPath } from "../document.ts";
import { type Item, itemsOf, nameOf } from "../yaml/items.ts";
import { tagsFor } from "./write-value.ts";

/** The fields of a group in the order they are written; null for a group whose order is the author's own. */
export type OrderOf = (path: FrontmatterPath) => readonly string[] | null;

const READ = { version: "1.2", schema: "core", merge: false, uniqueKeys: false, prettyErrors: false } as const;
const WRITE = { indent: 2, lineWidth: 0, singleQuote: false } as const;

/** A list or a group stands in brackets up to this many columns. */
const WIDTH = 100;

/** Reads YAML 1.2 core, so that its values can be written as the author wrote them. */
export function readFacts(yaml: string): Document.Parsed {
  return parseDocument(yaml, { ...READ, logLevel: "silent", customTags: tagsFor(yaml) });
}

/** Facts without comments, and where everything stands in them. */
export interface Bare {
  readonly text: string;
  readonly items: readonly Item[];
}

/** The facts of a document, changed by this, in canonical form; `split` are the items that go on lines of their own. */
export function writeFacts(document: Document.Parsed, orderOf: OrderOf, split: readonly Item[]): Bare {
  for (const { value } of split) if (isCollection(value)) value.flow = false;
  prepare(document.contents, [], orderOf);
  document.commentBefore = null;
  document.comment = null;
  // What was split can hold what is too long still.
  for (;;) {
    const text = document.toString(WRITE).trimEnd();
    const items = itemsOf(text, readFacts(text).contents);
    const long = new Set(items.filter((item) => isLong(item, text)).map(({ path }) => nameOf(path)));
    if (long.size === 0) return { text, items };
    for (const { path, value } of itemsOf(text, document.contents))
      if (long.has(nameOf(path)) && isCollection(value)) value.flow = false;
  }
}

/** Takes comments and blank lines off every node and puts the fields of each group in order. */
function prepare(node: unknown, path: FrontmatterPath, orderOf: OrderOf): void {
  if (isCollection(node) || isScalar(node)) {
    node.comment = null;
    node.commentBefore = null;
    node.spaceBefore = false;
  }
  if (isCollection(node)) pad(node);
  if (isSeq(node)) for (const [index, item] of node.items.entries()) prepare(item, [...path, index], orderOf);
  if (!isMap(node)) return;
  sort(node, orderOf(path));
  for (const { key, value } of node.items) {
    prepare(key, path, orderOf);
    prepare(value, [...path, keyOf(key)], orderOf);
  }
}

/** `{ name: value }`, but `[value]`, as most people and tools write them. */
function pad(node: YAMLMap | YAMLSeq): void {
  const write = node.toString.bind(node);
  const flowCollectionPadding = isMap(node) ? " " : "";
  node.toString = (context, ...rest) => write(context && { ...context, flowCollectionPadding }, ...rest);
}

function sort(map: YAMLMap, order: readonly string[] | null): void {
  if (!order) return;
  const rank = ({ key }: Pair): number => {
    const at = order.indexOf(keyOf(key));
    return at === -1 ? order.length : at;
  };
  map.items = map.items.toSorted((a, b) => rank(a) - rank(b));
}

function keyOf(key: unknown): string {
  return isScalar(key) ? String(key.value) : "";
}

/** Whether its brackets go beyond the last column, or over several lines. */
function isLong({ value, start, end }: Item, text: string): boolean {
  if (!isCollection(value) || value.flow !== true || value.items.length === 0) return false;
  const lineStart = text.lastIndexOf("\n", start - 1) + 1;
  return end - lineStart > WIDTH || text.slice(start, end).includes("\n");
}
