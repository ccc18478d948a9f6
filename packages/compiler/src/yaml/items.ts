import { isCollection, isMap, isScalar, isSeq, type Node, type Pair, type YAMLSeq } from "yaml";
import type { FrontmatterPath } from "../document.ts";

/** A field of a group or a value of a list: what a comment can stand beside. */
export interface Item {
  readonly path: FrontmatterPath;
  readonly parent: Item | null;
  /** Where its name, or the value of a list, begins. */
  readonly start: number;
  /** Of its name or its dash, from 0. */
  readonly column: number;
  /** Where its name ends; null in a list. */
  readonly keyEnd: number | null;
  readonly value: Node | null;
  /** Where its value ends, without blank lines after a block of text; where its name ends if it has no value. */
  readonly end: number;
}

/** Every field and list value of a YAML text, each before those inside it. */
export function itemsOf(text: string, root: unknown): readonly Item[] {
  const items: Item[] = [];
  const collect = (node: unknown, path: FrontmatterPath, parent: Item | null): void => {
    if (isMap(node)) for (const pair of node.items) add(fieldOf(text, pair, path, parent));
    if (isSeq(node)) for (const index of node.items.keys()) add(valueOf(text, node, index, path, parent));
  };
  const add = (item: Item | null): void => {
    if (!item) return;
    items.push(item);
    collect(item.value, item.path, item);
  };
  collect(root, [], null);
  return items;
}

/** A path as one word. */
export function nameOf(path: FrontmatterPath): string {
  return JSON.stringify(path);
}

/** Whether a value is a group or a list on lines of its own. */
export function isLines(value: unknown): boolean {
  return isCollection(value) && value.flow !== true;
}

/** Whether a value is text behind `|` or `>`. */
export function isBlockText(value: unknown): boolean {
  return isScalar(value) && (value.type === "BLOCK_LITERAL" || value.type === "BLOCK_FOLDED");
}

function fieldOf(text: string, { key, value }: Pair, path: FrontmatterPath, parent: Item | null): Item | null {
  if (!isScalar(key) || !key.range) return null;
  const [start, keyEnd] = key.range;
  const node = toNode(value);
  const place = { start, column: columnOf(text, start), keyEnd, end: endOf(text, node) ?? keyEnd };
  return { path: [...path, String(key.value)], parent, value: node, ...place };
}

function valueOf(text: string, list: YAMLSeq, index: number, path: FrontmatterPath, parent: Item | null): Item | null {
  const node = toNode(list.items[index]);
  if (!node?.range) return null;
  const [start] = node.range;
  const column = columnOf(text, (list.flow ? node : list).range?.[0] ?? start);
  return { path: [...path, index], parent, value: node, start, column, keyEnd: null, end: endOf(text, node) ?? start };
}

function columnOf(text: string, offset: number): number {
  return offset - text.lastIndexOf("\n", offset - 1) - 1;
}

/** Null for a value that nobody wrote. */
function endOf(text: string, node: Node | null): number | null {
  if (!node?.range || node.range[0] === node.range[1]) return null;
  let end = node.range[1];
  while (/\s/.test(text.charAt(end - 1))) end--;
  return end;
}

function toNode(value: unknown): Node | null {
  return isCollection(value) || isScalar(value) ? value : null;
}
