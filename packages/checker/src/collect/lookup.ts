import type { Engine, Sym, Type } from "../engine/engine.ts";
import type { Binding, Bindings } from "../facts.ts";
import { createBrandReader } from "./brand.ts";

export interface Found {
  readonly symbol: Sym | null;
  readonly declared: boolean;
  readonly bound: readonly Binding[];
}

/** The bindings of a type's properties, remembered: code asks the same few types again and again. */
export interface Lookup {
  readonly of: (from: Type, name: string) => Found;
  /** Asks the compiler at once for what `of` is about to be asked one by one. */
  readonly foresee: (asked: readonly { readonly from: Type; readonly name: string }[]) => void;
  /** Whether any property of the type holds personal data. */
  readonly hasBound: (from: Type) => boolean;
}

export function createLookup(engine: Engine, bindings: Bindings): Lookup {
  const brandsOf = createBrandReader(engine);
  const known = new Map<Type, Map<string, Found>>();
  const holding = new Map<Type, boolean>();
  const of = (from: Type, name: string): Found => {
    const names = known.get(from) ?? new Map<string, Found>();
    known.set(from, names);
    const found = names.get(name) ?? lookUp(engine, bindings, brandsOf, symbolOf(engine, from, name));
    names.set(name, found);
    return found;
  };
  const foresee: Lookup["foresee"] = (asked) => {
    const symbols = asked.flatMap(({ from, name }) => symbolOf(engine, from, name) ?? []);
    const isTyped = (symbol: Sym): boolean => !engine.declKeys(symbol).some((key) => bindings.byKey.has(key));
    engine.typesOfSymbols(symbols.filter(isTyped));
  };
  const hasBound = (from: Type): boolean => {
    const before = holding.get(from);
    if (before !== undefined) return before;
    const holds = engine.properties(from).some(({ name }) => of(from, name).bound.some(isPersonal));
    holding.set(from, holds);
    return holds;
  };
  return { of, foresee, hasBound };
}

/** The compilers spell the private name of a class `__#1@#email`, and give it only in the list of all properties. */
function symbolOf(engine: Engine, from: Type, name: string): Sym | null {
  if (!name.startsWith("#")) return engine.propertyOf(from, name);
  return engine.properties(from).find((one) => one.name === name || one.name.endsWith(`@${name}`)) ?? null;
}

function isPersonal({ as, items }: Binding): boolean {
  return as === "property" && items.length > 0;
}

/** In this order: where it is declared, what its type is branded as, and what it implements or overrides. */
function lookUp(
  engine: Engine,
  { byKey, byBrand }: Bindings,
  brandsOf: (type: Type) => readonly string[],
  symbol: Sym | null,
): Found {
  if (!symbol) return { symbol, declared: false, bound: [] };
  const keys = engine.declKeys(symbol);
  const at = (each: readonly string[]): Binding[] => each.flatMap((key) => byKey.get(key) ?? []);
  const ofType = (type: Type): Binding[] => brandsOf(type).flatMap((id) => byBrand.get(id) ?? []);
  const branded = (): Binding[] =>
    engine.typesOfSymbols([symbol]).flatMap((type) => {
      const found = ofType(type);
      // `getEmail(): T["email"]`, by a mapped type that gives names of its own: to ask for the function is to ask for the value.
      const given = found.length === 0 && keys.length === 0 ? engine.returned(type) : null;
      return given ? ofType(given) : found;
    });
  const above = (): Binding[] => inherited(engine, symbol).flatMap((base) => at(engine.declKeys(base)));
  for (const found of [() => at(keys), branded, above]) {
    const bound = found();
    if (bound.length > 0) return { symbol, declared: keys.length > 0, bound: [...new Set(bound)] };
  }
  return { symbol, declared: keys.length > 0, bound: [] };
}

/** What a property implements or overrides, through every step. A class may name itself: no symbol is followed twice. */
function inherited(engine: Engine, symbol: Sym): readonly Sym[] {
  const all = new Set<Sym>();
  const open = engine.bases(symbol).slice();
  for (let base = open.pop(); base; base = open.pop()) {
    if (all.has(base)) continue;
    all.add(base);
    open.push(...engine.bases(base));
  }
  return [...all];
}
