import type { Engine, Sym, Type } from "../engine/engine.ts";
import type { Node } from "../engine/node.ts";
import type { Bindings, ItemsOf } from "../facts.ts";
import { createBrandReader } from "./brand.ts";
import { followSteps } from "./source.ts";
import { createViewReader } from "./views.ts";

/** How deep personal data is looked for in an object: in it, in what it holds, and in what that holds where none of it has a name. */
const DEEPEST = 3;
/** Of more properties than this a type is a library's, and no record of a person. */
const WIDEST = 400;
/** Where the type of a sealed record says what it holds; the record itself has no such property. */
const CONTENTS = "~contents";

/**
 * The data items that a value of a type holds: itself, in its properties and elements, and a step further. Of a type with
 * a name, such as a class that leads to every other, only its own properties count.
 */
export function createItemsOf(engine: Engine, bindings: Bindings): ItemsOf {
  const brandsOf = createBrandReader(engine);
  const viewOf = createViewReader(engine);
  const known = new Map<Type, Map<number, readonly string[]>>();
  const of = (type: Type, depth: number): readonly string[] => {
    const byDepth = known.get(type) ?? new Map<number, readonly string[]>();
    known.set(type, byDepth);
    const before = byDepth.get(depth);
    if (before) return before;
    byDepth.set(depth, []);
    const found = [...new Set(search(type, depth))].toSorted();
    byDepth.set(depth, found);
    return found;
  };
  const search = (type: Type, depth: number): readonly string[] => {
    const branded = brandsOf(type).flatMap((id) => bindings.byBrand.get(id)?.items ?? []);
    if (branded.length > 0 || depth <= 0) return branded;
    const shape = engine.describe(type);
    if (shape.any || shape.primitive) return [];
    if (shape.parts.length > 1) return shape.parts.flatMap((part) => of(part, depth));
    if (shape.elements.length > 0) return shape.elements.flatMap((element) => of(element, depth));
    const view = viewOf(type);
    const properties = engine.properties(type);
    if (isSealed(properties)) return [];
    if (view) return properties.flatMap(({ name }) => view.itemsOf(name));
    if (properties.length > WIDEST) return [];
    const declared = properties.map((symbol) => itemsAt(bindings, engine.declKeys(symbol)));
    const own = declared.flat();
    const others = properties.filter((symbol, index) => declared[index]?.length === 0 && !engine.isMethod(symbol));
    const left = Math.max(shape.named ? depth - 2 : depth - 1, 0);
    return [...own, ...engine.typesOfSymbols(others).flatMap((within) => of(within, left))];
  };
  const types = new Map<Node, Type>();
  const foresee = (expressions: readonly Node[]): void => {
    const open = [...new Set(expressions)].filter((expression) => !types.has(expression));
    if (open.length > 0) engine.types(open).forEach((type, index) => types.set(open[index]!, type));
  };
  return {
    foresee,
    of: (expression, way) => {
      foresee([expression]);
      const type = followSteps(engine, types.get(expression) ?? null, way);
      return type ? of(type, DEEPEST) : [];
    },
  };
}

/** A record that `@candor/guard` sealed prints as its label. Told by the shape of the type, as a view is. */
function isSealed(properties: readonly Sym[]): boolean {
  return ["sealed", CONTENTS].every((name) => properties.some((symbol) => symbol.name === name));
}

function itemsAt({ byKey }: Bindings, keys: readonly string[]): readonly string[] {
  return keys.flatMap((key) => {
    const binding = byKey.get(key);
    return binding?.as === "property" ? binding.items : [];
  });
}
