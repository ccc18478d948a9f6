import { BRAND } from "../brand/brand-id.ts";
import type { Engine, Type } from "../engine/engine.ts";

/** Where schemas keep the type of what they give: zod, zod 3, a Drizzle column while it is built and when it is, a Kysely column. */
const GIVEN = [["_zod", "output"], ["_output"], ["_", "$type"], ["_", "data"], ["__select__"]];

/** Whether values of a type only say how data is to look or where it is kept, as a column and a field of a schema do. */
export function isSchema(engine: Engine, type: Type): boolean {
  return GIVEN.some(([first = ""]) => engine.propertyOf(type, first) !== null);
}

/**
 * The brands of a type: of which bindings its values are. A union may carry several; a list carries those of its elements,
 * and a schema those of what it gives.
 */
export function createBrandReader(engine: Engine): (type: Type) => readonly string[] {
  const known = new Map<Type, readonly string[]>();
  const read = (type: Type): readonly string[] => {
    const before = known.get(type);
    if (before) return before;
    known.set(type, []);
    const found = brandsOf(type);
    known.set(type, found);
    return found;
  };
  const at = (type: Type, path: readonly string[]): Type | null =>
    path.reduce<Type | null>((within, name) => {
      const symbol = within && engine.propertyOf(within, name);
      return (symbol && engine.typesOfSymbols([symbol])[0]) ?? null;
    }, type);
  const brandsOf = (type: Type): readonly string[] => {
    const { any, primitive, parts, elements } = engine.describe(type);
    if (any || primitive) return [];
    if (parts.length > 1) return all(parts);
    if (elements.length > 0) return all(elements);
    const id = at(type, [BRAND]);
    if (id) return (engine.describe(id).literals ?? []).filter((one) => one !== "");
    return all(GIVEN.flatMap((path) => at(type, path) ?? []));
  };
  const all = (types: readonly Type[]): readonly string[] => [...new Set(types.flatMap(read))];
  return read;
}
