import type { Engine } from "../engine/engine.ts";
import type { Node } from "../engine/node.ts";
import type { Access } from "../facts.ts";
import { type Carried, NOTHING, type Way } from "./carried.ts";

/** What flow asks of the stages before it. */
export interface Context {
  readonly engine: Engine;
  readonly path: string;
  /** The reads that were found, by the node where the name stands. */
  readonly accesses: ReadonlyMap<Node, Access>;
  /** The data items that a value of the expression's type holds at the end of the way, itself or in what it consists of. */
  readonly itemsOf: (expression: Node, way: Way) => readonly string[];
  /** The function of the project that a call runs; null for any other. */
  readonly functionOf: (call: Node) => { readonly path: string; readonly code: Node } | null;
  /** The same for another file of the project. */
  readonly in: (path: string) => Context;
}

/** Of a part of the expression in hand: at the end of the same way, unless another is given. */
export type Evaluate = (part: Node, way?: Way, within?: Context) => Carried;

/** What a read that was found carries. */
export function readOf({ items, name, view, path, start, end, doubt }: Access): Carried {
  if (doubt === "any" || doubt === "indexed") return { sources: [{ items: [], name, path, start, end }], given: [] };
  return items.length === 0 ? NOTHING : { sources: [{ items, path, start, end, ...(view && { view }) }], given: [] };
}

/** What the type of an expression says that it carries at the end of the way. */
export function ofType({ engine, path, itemsOf }: Context, node: Node, way: Way): Carried {
  const items = itemsOf(node, way);
  if (items.length === 0) return NOTHING;
  return { sources: [{ items, ...engine.spot(path, node.getStart(), node.end) }], given: [] };
}
