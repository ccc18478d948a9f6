import type { Engine, Sym, Type } from "../engine/engine.ts";
import type { Node } from "../engine/node.ts";

export interface Looked {
  readonly symbol: Sym | null;
  /** The properties there were, where the one looked for is missing. */
  readonly names: readonly string[];
}

/** The property at the end of `path`, within what `node` declares. */
export function findProperty(engine: Engine, node: Node, path: readonly string[]): Looked {
  const [type] = node.name ? engine.types([node.name]) : [];
  let at: Type | undefined = type;
  let symbol: Sym | null = null;
  for (const name of path) {
    if (!at) return { symbol: null, names: [] };
    symbol = propertyWithin(engine, at, name);
    if (!symbol) return { symbol, names: engine.properties(at).map((property) => property.name) };
    [at] = engine.typesOfSymbols([symbol]);
  }
  return { symbol, names: [] };
}

/** Lists are looked through; the shape of a zod schema is part of it. */
function propertyWithin(engine: Engine, type: Type, name: string): Sym | null {
  for (const element of engine.describe(type).elements) {
    const found = propertyWithin(engine, element, name);
    if (found) return found;
  }
  const found = engine.propertyOf(type, name);
  if (found) return found;
  const shape = engine.propertyOf(type, "shape");
  const [within] = shape ? engine.typesOfSymbols([shape]) : [];
  return within ? engine.propertyOf(within, name) : null;
}
