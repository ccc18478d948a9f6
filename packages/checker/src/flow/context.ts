import type { Engine } from "../engine/engine.ts";
import type { Node } from "../engine/node.ts";
import type { Access, ItemsOf } from "../facts.ts";
import { CALLED, type Carried, NOTHING, THROWN, type Way } from "./carried.ts";
import type { Own } from "./own.ts";

/** What flow asks of the stages before it. */
export interface Context {
  readonly engine: Engine;
  readonly path: string;
  /** The reads that were found, by the node where the name stands. */
  readonly accesses: ReadonlyMap<Node, Access>;
  readonly itemsOf: ItemsOf;
  readonly own: Own;
  /** Where names outside its own file stand for a variable that other files may fill. */
  readonly namedElsewhere: (path: string, variable: Node) => readonly { readonly path: string; readonly node: Node }[];
  /** The same for another file of the project. */
  readonly in: (path: string) => Context;
}

/** Of a part of the expression in hand: at the end of the same way, unless another is given. */
export type Evaluate = (part: Node, way?: Way, within?: Context) => Carried;

/** What a read that was found carries; what a method of it gives is told where that is called. */
export function readOf({ items, name, view, path, start, end, doubt }: Access, way: Way): Carried {
  if (way.includes(CALLED)) return NOTHING;
  if (doubt === "any" || doubt === "indexed") return { sources: [{ items: [], name, path, start, end }], given: [] };
  return items.length === 0 ? NOTHING : { sources: [{ items, path, start, end, ...(view && { view }) }], given: [] };
}

/** What the type of an expression says that it carries at the end of the way. */
export function ofType({ engine, path, itemsOf }: Context, node: Node, way: Way): Carried {
  if (way.includes(CALLED) || way.includes(THROWN)) return NOTHING;
  const items = itemsOf.of(node, way);
  if (items.length === 0) return NOTHING;
  return { sources: [{ items, ...engine.spot(path, node.getStart(), node.end) }], given: [] };
}
