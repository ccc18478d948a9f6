import { BRAND } from "../brand/brand-id.ts";
import type { Engine, Type } from "../engine/engine.ts";

/** The brands of a type: of which bindings its values are. A union may carry several. */
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
  const brandsOf = (type: Type): readonly string[] => {
    const { composed, parts } = engine.describe(type);
    if (!composed) return [];
    const brand = engine.propertyOf(type, BRAND);
    if (!brand) return parts.length > 1 ? [...new Set(parts.flatMap(read))] : [];
    const [id] = engine.typesOfSymbols([brand]);
    return (id && engine.describe(id).literals) ?? [];
  };
  return read;
}
