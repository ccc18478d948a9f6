import type { Engine, Type } from "../engine/engine.ts";

/** What the type of a view says: what it was opened for, and which items a property of it holds. */
export interface View {
  readonly purposes: readonly string[];
  itemsOf(property: string): readonly string[];
}

/**
 * Reads the brand that `@candor/guard` gives a view: a property under a unique symbol called `view`, which holds
 * `purpose` and `items`. Told by its shape, so that it is known through any number of re-exports and copies. An object
 * that was put together from views is none: its properties count by where they were declared.
 */
export function createViewReader(engine: Engine): (type: Type) => View | null {
  const known = new Map<Type, View | null>();
  return (type) => {
    const before = known.get(type);
    if (before !== undefined) return before;
    const view = viewOf(engine, type);
    known.set(type, view);
    return view;
  };
}

function viewOf(engine: Engine, type: Type): View | null {
  // The brand of one of several views, and perhaps not that of the view which the property comes from.
  if (engine.describe(type).literal) return null;
  const brand = engine.properties(type).find(({ name }) => name === "[view]");
  const [opened] = brand ? engine.typesOfSymbols([brand]) : [];
  if (!opened) return null;
  const purpose = typeOf(engine, opened, "purpose");
  const items = typeOf(engine, opened, "items");
  const purposes = purpose && engine.describe(purpose).literals;
  if (!items || !purposes) return null;
  return { purposes: purposes.toSorted(), itemsOf: (property) => itemsOf(engine, items, property) };
}

/** One item, a list of items that all must be allowed, or columns of its own (none of which is read yet). */
function itemsOf(engine: Engine, items: Type, property: string): readonly string[] {
  const type = typeOf(engine, items, property);
  if (!type) return [];
  const { literals, elements } = engine.describe(type);
  const all = literals ?? elements.flatMap((element) => engine.describe(element).literals ?? []);
  return all.filter((item) => item !== "subject" && item !== "not-personal").toSorted();
}

function typeOf(engine: Engine, type: Type, property: string): Type | null {
  const symbol = engine.propertyOf(type, property);
  return symbol ? (engine.typesOfSymbols([symbol])[0] ?? null) : null;
}
