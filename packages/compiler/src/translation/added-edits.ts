import { isCollection, isNode, isPair, isSeq, stringify } from "yaml";
import type { AddedFact, AddedValue } from "./added-facts.ts";
import type { TextEdit } from "./text-edits.ts";
import { YAML, yamlText } from "./yaml-text.ts";

/** The edits of a YAML text that add these fields, each as the last of its group and in the form that the group has. */
export function addedEdits(source: string, added: readonly AddedFact[]): readonly TextEdit[] {
  const [named, unnamed] = [true, false].map((is) => added.filter((each) => each.named === is));
  const groups = Map.groupBy(unnamed ?? [], ({ above }) => JSON.stringify(above));
  return [
    ...(named ?? []).map((each) => behindName(source, each)),
    ...Array.from(groups.values(), (fields) => asLast(source, fields)),
  ];
}

/** Behind the colon of a field that says nothing: a text on its line, a group in lines of its own below it. */
function behindName(source: string, { node, key, value }: AddedFact): TextEdit {
  const [pair] = node?.items.filter((item) => isPair(item) && String(item.key) === String(key)) ?? [];
  if (!isPair(pair)) return { ...rangeOf(node?.get(key, true)), text: inBrackets(value) };
  const end = endOf(pair.key);
  const at = end + (/^\s*:/.exec(source.slice(end))?.[0].length ?? 0);
  const here = { from: at, to: at };
  if (node?.flow === true) return { ...here, text: ` ${inBrackets(value)}` };
  if (typeof value === "string") return { ...here, text: ` ${yamlText(value, false)}` };
  return inLines(source, at, value, columnOf(source, pair) + 2);
}

/** These fields are of one group. */
function asLast(source: string, fields: readonly AddedFact[]): TextEdit {
  const node = fields[0]?.node ?? null;
  const items = isSeq(node)
    ? itemsFrom(node.items.length, fields)
    : new Map(fields.map(({ key, value }) => [key, value]));
  const last = node?.items.at(-1);
  if (!node?.flow) {
    const column = columnOf(source, isSeq(node) ? node : node?.items[0]);
    return inLines(source, last === undefined ? source.length : endOf(last), items, column);
  }
  const text = betweenBrackets(items);
  if (last !== undefined) return { from: endOf(last), to: endOf(last), text: `, ${text}` };
  const { from, to } = rangeOf(node);
  return { from: from + 1, to: to - 1, text: ` ${text} ` };
}

type Items = AddedValue | readonly (AddedValue | null)[];

/** What a list gets from a length on; null where a text between is not there. */
function itemsFrom(length: number, fields: readonly AddedFact[]): readonly (AddedValue | null)[] {
  const values = new Map(fields.map(({ key, value }) => [Number(key), value]));
  const count = Math.max(...values.keys()) + 1 - length;
  return Array.from({ length: count }, (_, index) => values.get(length + index) ?? null);
}

/** In lines of their own, below the line in which what stands before them ends. */
function inLines(source: string, before: number, items: Items, column: number): TextEdit {
  const next = source[before - 1] === "\n" ? before : source.indexOf("\n", before) + 1;
  const at = next === 0 ? source.length : next;
  const lines = stringify(items, { ...YAML, lineWidth: 0 }).replaceAll(/^(?=.)/gm, " ".repeat(column));
  return { from: at, to: at, text: at === 0 || source[at - 1] === "\n" ? lines : `\n${lines}` };
}

function inBrackets(value: AddedValue | null): string {
  if (value === null) return "null";
  return typeof value === "string" ? yamlText(value, true) : `{ ${betweenBrackets(value)} }`;
}

function betweenBrackets(items: Items): string {
  if (typeof items === "string") return yamlText(items, true);
  const each =
    items instanceof Map
      ? [...items].map(([key, value]) => `${yamlText(String(key), true)}: ${inBrackets(value)}`)
      : items.map(inBrackets);
  return each.join(", ");
}

/** Where an item ends that stands in lines or in brackets, without the comments and blank lines behind it. */
function endOf(item: unknown): number {
  if (isPair(item)) return isNode(item.value) ? endOf(item.value) : endOf(item.key);
  if (isCollection(item) && !item.flow && item.items.length > 0) return endOf(item.items.at(-1));
  return rangeOf(item).to;
}

/** How far its line is moved in; that of a first field, where there is one. */
function columnOf(source: string, item: unknown): number {
  if (item === undefined) return 0;
  const { from } = rangeOf(isPair(item) ? item.key : item);
  return from - (source.lastIndexOf("\n", from - 1) + 1);
}

function rangeOf(node: unknown): { readonly from: number; readonly to: number } {
  const [from, to] = (isNode(node) && node.range) || [0, 0];
  return { from, to };
}
