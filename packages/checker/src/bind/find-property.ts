import type { Engine, Sym, Type } from "../engine/engine.ts";
import type { Node } from "../engine/node.ts";

export interface Looked {
  readonly symbol: Sym | null;
  /** The properties there were, where the one looked for is missing. */
  readonly names: readonly string[];
}

/** The property at the end of `path`, within what `node` declares; of a class also one that is static. */
export function findProperty(engine: Engine, node: Node, path: readonly string[]): Looked {
  const { name } = node;
  const [type] = name ? engine.types([name]) : [];
  const found = follow(engine, type, path);
  if (found.symbol || !name || node.kind !== engine.kinds.ClassDeclaration) return found;
  const [itself] = engine.typesOfSymbols(engine.symbols([name]).flatMap((symbol) => symbol ?? []));
  const own = follow(engine, itself, path);
  return own.symbol ? own : found;
}

function follow(engine: Engine, type: Type | undefined, path: readonly string[]): Looked {
  let at = type;
  let symbol: Sym | null = null;
  for (const name of path) {
    if (!at) return { symbol: null, names: [] };
    symbol = propertyWithin(engine, at, name);
    if (!symbol) return { symbol, names: engine.properties(at).map((property) => property.name) };
    [at] = engine.typesOfSymbols([symbol]);
  }
  return { symbol, names: [] };
}

/** How deep a schema may be wrapped: `optional`, `nullable`, `array` and their like. */
const DEEPEST = 6;

/** Lists are looked through, and what wraps a zod schema: its columns stand in its shape, beside methods that may have their names. */
function propertyWithin(engine: Engine, type: Type, name: string, depth: number = DEEPEST): Sym | null {
  const within = (inner: Type | null): Sym | null =>
    inner && depth > 0 ? propertyWithin(engine, inner, name, depth - 1) : null;
  const { elements } = engine.describe(type);
  const listed = elements.reduce<Sym | null>((found, element) => found ?? within(element), null);
  if (listed) return listed;
  const of = (from: Type | null, property: string): Type | null => {
    const symbol = from && engine.propertyOf(from, property);
    return symbol ? (engine.typesOfSymbols([symbol])[0] ?? null) : null;
  };
  const definition = of(of(type, "_zod"), "def") ?? of(type, "_def");
  if (!definition) return engine.propertyOf(type, name);
  const shape = of(type, "shape");
  if (shape) return engine.propertyOf(shape, name);
  return within(of(type, "element")) ?? within(of(definition, "innerType"));
}
