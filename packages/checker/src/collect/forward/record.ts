import type { Engine, Type } from "../../engine/engine.ts";
import type { Binding, Bindings } from "../../facts.ts";
import { isSchema } from "../brand.ts";
import { createLookup } from "../lookup.ts";
import { createViewReader } from "../views.ts";

/** What a record holds. */
export interface Holding {
  /** The types that declare it: `User`; sorted. Empty for a view. */
  readonly label: string;
  readonly items: readonly string[];
  /** The purposes that a view was opened for; null for a plain record. */
  readonly view: readonly string[] | null;
}

/** What a type holds in bound properties of its own, or what its elements hold; null for a type that is no record. */
export function createRecordReader(engine: Engine, bindings: Bindings): (type: Type) => Holding | null {
  const viewOf = createViewReader(engine);
  const lookup = createLookup(engine, bindings);
  const known = new Map<Type, Holding | null>();
  const of = (type: Type): Holding | null => {
    const before = known.get(type);
    if (before !== undefined) return before;
    known.set(type, null);
    const found = read(type);
    known.set(type, found);
    return found;
  };
  const read = (type: Type): Holding | null => {
    const shape = engine.describe(type);
    if (shape.any || shape.primitive) return null;
    if (shape.parts.length > 1) return together(shape.parts.flatMap((part) => of(part) ?? []));
    if (shape.elements.length > 0) return together(shape.elements.flatMap((element) => of(element) ?? []));
    const view = viewOf(type);
    const names = engine.properties(type).map(({ name }) => name);
    if (view) return holding({ items: names.flatMap((name) => view.itemsOf(name)), view: view.purposes });
    const bound = names.filter((name) => bindings.names.has(name)).flatMap((name) => lookup.of(type, name).bound);
    const personal = bound.filter(({ as, items }) => as === "property" && items.length > 0);
    if (personal.length === 0 || isTable(type, personal)) return null;
    const label = [...new Set(personal.map(ownerOf))].toSorted().join(", ");
    return holding({ label, items: personal.flatMap(({ items }) => items) });
  };
  /** A table, or the shape of a schema: its properties are columns and fields. */
  const isTable = (type: Type, [first]: readonly Binding[]): boolean => {
    const symbol = first ? engine.propertyOf(type, first.name) : null;
    return symbol !== null && engine.typesOfSymbols([symbol]).some((column) => isSchema(engine, column));
  };
  return of;
}

function holding({ label = "", items, view = null }: Partial<Holding> & Pick<Holding, "items">): Holding | null {
  return items.length === 0 ? null : { label, items: [...new Set(items)].toSorted(), view };
}

function together(all: readonly Holding[]): Holding | null {
  const views = all.flatMap(({ view }) => view ?? []);
  return holding({
    label: [...new Set(all.flatMap(({ label }) => (label === "" ? [] : label.split(", "))))].toSorted().join(", "),
    items: all.flatMap(({ items }) => items),
    view: all.length > 0 && all.every(({ view }) => view !== null) ? [...new Set(views)].toSorted() : null,
  });
}

function ownerOf({ label }: Binding): string {
  return label.split(".").slice(0, -1).join(".");
}
