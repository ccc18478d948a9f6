import type { Place, Position } from "@candor/model";
import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Node, type Pair } from "yaml";

/** A path into the config: keys, and indices as digits. */
export type ConfigPath = readonly string[];

/** Where the parts of a JSON text stand. */
export interface ConfigPlaces {
  /** The place of the value at `path`, or of its key; of the nearest parent where there is none. */
  of(path: ConfigPath, part?: "key" | "value"): Place;
  at(start: number, end: number): Place;
  /** Keys that stand twice in one object, with the place of the second. */
  readonly duplicates: readonly { readonly key: string; readonly place: Place }[];
}

type Range = readonly [start: number, end: number];

/** Positions in a JSON text. JSON is a part of YAML, whose parser keeps them and refuses what is nested too deep. */
export function configPlaces(text: string, file: string): ConfigPlaces {
  const lineCounter = new LineCounter();
  const { contents } = parseDocument(text, { lineCounter, uniqueKeys: false, prettyErrors: false });
  const position = (offset: number): Position => {
    const { line, col } = lineCounter.linePos(offset);
    return { line, column: col, offset };
  };
  const at = (start: number, end: number): Place => ({ file, start: position(start), end: position(end) });
  return {
    at,
    of: (path, part = "value") => at(...(rangeOf(contents, path, part) ?? [0, 0])),
    duplicates: duplicateKeys(contents).map((key) => ({ key: keyOf(key), place: at(...(nodeRange(key) ?? [0, 0])) })),
  };
}

function rangeOf(node: Node | null, [step, ...rest]: ConfigPath, part: "key" | "value"): Range | null {
  if (step === undefined || node === null) return nodeRange(node);
  const pair = isMap(node) ? pairsOf(node.items).findLast(({ key }) => keyOf(key) === step) : undefined;
  if (pair && rest.length === 0 && part === "key") return nodeRange(pair.key);
  const next = pair ? pair.value : isSeq(node) ? asNode(node.items[Number(step)]) : null;
  return (next && rangeOf(next, rest, part)) ?? nodeRange(pair?.key ?? node);
}

function duplicateKeys(node: Node | null): readonly Node[] {
  if (isSeq(node)) return node.items.flatMap((item) => duplicateKeys(asNode(item)));
  if (!isMap(node)) return [];
  const pairs = pairsOf(node.items);
  const first = new Map(pairs.toReversed().map(({ key }) => [keyOf(key), key]));
  const again = pairs.filter(({ key }) => first.get(keyOf(key)) !== key).map(({ key }) => key);
  return [...again, ...pairs.flatMap(({ value }) => duplicateKeys(value))];
}

function pairsOf(items: readonly Pair[]): { key: Node; value: Node | null }[] {
  return items.flatMap(({ key, value }) => {
    const node = asNode(key);
    return node ? [{ key: node, value: asNode(value) }] : [];
  });
}

function asNode(value: unknown): Node | null {
  return isMap(value) || isSeq(value) || isScalar(value) ? value : null;
}

function keyOf(key: Node): string {
  return isScalar(key) ? String(key.value) : "";
}

function nodeRange(node: Node | null): Range | null {
  return node?.range ? [node.range[0], node.range[1]] : null;
}
