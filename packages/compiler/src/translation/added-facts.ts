import { type Document, isCollection, isMap, isScalar, isSeq, type YAMLMap, type YAMLSeq } from "yaml";
import type { FrontmatterPath } from "../document.ts";

/** A text among the facts, and where it belongs. */
export interface GivenText {
  readonly path: FrontmatterPath;
  readonly text: string;
}

/** What a field says that is not there yet: a text, or a group of such fields. */
export type AddedValue = string | Map<string | number, AddedValue>;

/** A field that facts lack, and the innermost group or list that is there and has to get it. */
export interface AddedFact {
  readonly above: FrontmatterPath;
  /** Null for facts that say nothing yet. */
  readonly node: YAMLMap | YAMLSeq | null;
  readonly key: string | number;
  /** Whether it stands there with nothing behind its colon. */
  readonly named: boolean;
  readonly value: AddedValue;
}

/** The fields that are missing for texts that have no place of their own so far; those of one group are one field. */
export function gatherAdded(yaml: Document, given: readonly GivenText[]): readonly AddedFact[] {
  const found = new Map<string, AddedFact>();
  for (const { path, text } of given) {
    const spot = spotOf(yaml, path);
    if (!spot) continue;
    const id = JSON.stringify([...spot.above, spot.key]);
    found.set(id, { ...spot, value: withText(found.get(id)?.value, spot.rest, text) });
  }
  return [...found.values()];
}

/** Whether a text has a place among the facts or can get one: no group stands there, and nothing where a group would have to be. */
export function hasPlace(yaml: Document, path: FrontmatterPath): boolean {
  return isScalar(yaml.getIn(path, true)) || spotOf(yaml, path) !== null;
}

function spotOf(
  yaml: Document,
  path: FrontmatterPath,
): (Omit<AddedFact, "value"> & { readonly rest: FrontmatterPath }) | null {
  let depth = path.length - 1;
  while (depth > 0 && !isCollection(yaml.getIn(path.slice(0, depth), true))) depth -= 1;
  const above = path.slice(0, depth);
  const node = depth === 0 ? yaml.contents : yaml.getIn(above, true);
  const key = path[depth];
  const fits = node === null || isMap(node) || (isSeq(node) && typeof key === "number");
  if (!fits || key === undefined) return null;
  const there = node === null ? undefined : node.get(key, true);
  const named = isScalar(there) && there.value === null;
  return there === undefined || named ? { above, node, key, named, rest: path.slice(depth + 1) } : null;
}

function withText(value: AddedValue | undefined, [step, ...rest]: FrontmatterPath, text: string): AddedValue {
  if (step === undefined) return text;
  const group = value instanceof Map ? value : new Map<string | number, AddedValue>();
  return group.set(step, withText(group.get(step), rest, text));
}
