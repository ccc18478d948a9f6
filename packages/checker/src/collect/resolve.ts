import type { Engine, Sym, Type } from "../engine/engine.ts";
import type { Access, Binding, Bindings, Doubt } from "../facts.ts";
import type { Candidate } from "./candidates.ts";
import { followSteps } from "./source.ts";
import { createViewReader, type View } from "./views.ts";

export type Resolve = (path: string, candidates: readonly Candidate[]) => readonly Access[];

/**
 * Asks the compiler whose property each candidate names. In this order: the type of a view; the declaration, also behind
 * unions and mapped types; what the declaring class implements. Another declaration of the same name is not personal.
 */
export function createResolver(engine: Engine, bindings: Bindings): Resolve {
  const viewOf = createViewReader(engine);
  const boundTo = createLookup(engine, bindings);
  return (path, candidates) => {
    const named = withNames(engine, candidates);
    const types = typesFor(engine, named);
    return named.flatMap(({ candidate, names }, index) => {
      const from = followSteps(engine, types[index] ?? null, candidate.from.steps);
      if (!from) return [];
      const at = { path, start: candidate.node.getStart(), end: candidate.node.end };
      return names.flatMap((name) => {
        const view = candidate.kind === "access" ? viewOf(from) : null;
        const told = view
          ? tellView(view, name)
          : tell(engine, bindings, boundTo(from, name), { from, name, candidate });
        return told ? [{ ...at, name, ...told }] : [];
      });
    });
  };
}

type Told = Pick<Access, "label" | "items" | "bound" | "view" | "doubt">;

function tellView(view: View, name: string): Told | null {
  const items = view.itemsOf(name);
  return items.length === 0 ? null : { label: name, items, bound: [], view: view.purposes, doubt: null };
}

interface Found {
  readonly symbol: Sym | null;
  readonly declared: boolean;
  readonly bound: readonly Binding[];
}

interface Asked {
  readonly from: Type;
  readonly name: string;
  readonly candidate: Candidate;
}

function tell(engine: Engine, { names }: Bindings, found: Found, { from, name, candidate }: Asked): Told | null {
  const as = candidate.kind === "query" ? "query" : "property";
  const bound = found.bound.filter((binding) => binding.as === as);
  if (bound.length > 0) return boundRead(bound);
  if (as === "query" || !names.has(name) || found.declared) return null;
  const doubt = doubtOf(engine, found.symbol, from);
  return doubt && { label: "", items: [], bound: [], view: null, doubt };
}

function boundRead(bound: readonly Binding[]): Told | null {
  const items = [...new Set(bound.flatMap((binding) => binding.items))].toSorted();
  const [first] = bound;
  if (!first || items.length === 0) return null;
  return { label: first.label, items, bound: bound.map(({ at }) => at), view: null, doubt: null };
}

/** Why a property without a declaration may or may not be a bound one. */
function doubtOf(engine: Engine, symbol: Sym | null, from: Type): Doubt | null {
  if (symbol) return "computed";
  const { any, indexed } = engine.describe(from);
  return any ? "any" : indexed ? "indexed" : null;
}

/** The bindings of a type's property, remembered: code asks the same few types again and again. */
function createLookup(engine: Engine, { byKey }: Bindings): (from: Type, name: string) => Found {
  const known = new Map<Type, Map<string, Found>>();
  return (from, name) => {
    const names = known.get(from) ?? new Map<string, Found>();
    known.set(from, names);
    const found = names.get(name) ?? lookUp(engine, byKey, engine.propertyOf(from, name));
    names.set(name, found);
    return found;
  };
}

function lookUp(engine: Engine, byKey: Bindings["byKey"], symbol: Sym | null): Found {
  if (!symbol) return { symbol, declared: false, bound: [] };
  const keys = engine.declKeys(symbol);
  const at = (each: readonly string[]): Binding[] => each.flatMap((key) => byKey.get(key) ?? []);
  const own = at(keys);
  const bound = own.length > 0 ? own : inherited(engine, symbol).flatMap((base) => at(engine.declKeys(base)));
  return { symbol, declared: keys.length > 0, bound: [...new Set(bound)] };
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

interface Named {
  readonly candidate: Candidate;
  readonly names: readonly string[];
}

/** The names that each candidate can stand for: the one written, or those that the type of its key allows. */
function withNames(engine: Engine, candidates: readonly Candidate[]): readonly Named[] {
  const computed = candidates.filter(({ name }) => name === null);
  const types = engine.types(computed.map(({ node }) => node));
  const literals = new Map(computed.map((candidate, i) => [candidate, types[i] && engine.describe(types[i]).literals]));
  return candidates.flatMap((candidate) => {
    const names = candidate.name === null ? literals.get(candidate) : [candidate.name];
    return names ? [{ candidate, names }] : [];
  });
}

function typesFor(engine: Engine, named: readonly Named[]): readonly (Type | null)[] {
  const isQuery = named.map(({ candidate }) => candidate.kind === "query");
  const nodes = named.map(({ candidate }) => candidate.from.node);
  const asked = engine.types(nodes.filter((_, index) => !isQuery[index]))[Symbol.iterator]();
  const expected = engine.contextualTypes(nodes.filter((_, index) => isQuery[index]))[Symbol.iterator]();
  return isQuery.map((query) => (query ? expected : asked).next().value ?? null);
}
