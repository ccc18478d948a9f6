import type { Engine, Shape, Type } from "../engine/engine.ts";
import type { Node } from "../engine/node.ts";
import type { Access, Binding, Bindings, Doubt } from "../facts.ts";
import type { Candidate } from "./candidates.ts";
import { createLookup, type Found, type Lookup } from "./lookup.ts";
import { argumentAround } from "./argument-around.ts";
import { originsOf } from "./origins.ts";
import { followSteps } from "./source.ts";
import { createViewReader, type View } from "./views.ts";

/** Of all files together, so that the compiler is asked for much at once. */
export type Resolve = (found: readonly { readonly path: string; readonly candidate: Candidate }[]) => readonly Access[];

/**
 * Asks the compiler whose property each candidate names. In this order: the type of a view; the declaration, also behind
 * unions and mapped types, and of what a cast or a conditional hides; what the declaring class implements. Another
 * declaration of the same name is not personal.
 */
export function createResolver(engine: Engine, bindings: Bindings): Resolve {
  const viewOf = createViewReader(engine);
  const lookup = createLookup(engine, bindings);
  const told = (asked: Asked): Told | null => {
    if (asked.candidate.kind === "query") return tell(engine, bindings, lookup, asked);
    if (asked.candidate.kind === "lookup")
      return tell(engine, bindings, lookup, asked) ?? tellLookup(engine, lookup, asked);
    const view = viewOf(asked.from);
    if (view) return tellView(view, asked.name);
    const origins = asked.origins.filter((origin) => !viewOf(origin));
    const plain = tell(engine, bindings, lookup, { ...asked, origins });
    if (plain?.doubt === null) return plain;
    const hidden = asked.origins.flatMap((origin) => viewOf(origin) ?? []);
    return hidden.map((view) => tellView(view, asked.name)).find((answer) => answer !== null) ?? plain;
  };
  return (found) => {
    const candidates = found.map(({ candidate }) => candidate);
    const types = typesFor(engine, candidates);
    const keys = keysFor(engine, candidates);
    const each = found.flatMap(({ path, candidate }, index) => {
      const from = followSteps(engine, types[index] ?? null, candidate.from.steps);
      const names = candidate.name === null ? (keys.get(candidate)?.literals ?? null) : [candidate.name];
      return from ? [{ path, candidate, from, names }] : [];
    });
    lookup.foresee(
      each.flatMap(({ from, names }) => (viewOf(from) ? [] : (names ?? []).map((name) => ({ from, name })))),
    );
    return each.flatMap(({ path, candidate, from, names }) => {
      const origins = originTypes(engine, candidate);
      const { node } = candidate;
      const at = { engine, node, ...engine.spot(path, node.getStart(), node.end) };
      if (!names) {
        const isBound = keys.get(candidate)?.anyText && [from, ...origins].some(lookup.hasBound);
        return isBound ? [{ ...at, name: `[${node.text ?? "…"}]`, ...doubted("key") }] : [];
      }
      return names.flatMap((name) => {
        const answer = told({ from, origins, name, candidate });
        return answer ? [{ ...at, name, ...answer }] : [];
      });
    });
  };
}

type Told = Pick<Access, "label" | "items" | "bound" | "view" | "doubt">;

function tellView(view: View, name: string): Told | null {
  const items = view.itemsOf(name);
  return items.length === 0 ? null : { label: name, items, bound: [], view: view.purposes, doubt: null };
}

interface Asked {
  readonly from: Type;
  /** What the value may be, beside what the compiler says. */
  readonly origins: readonly Type[];
  readonly name: string;
  readonly candidate: Candidate;
}

function tell(engine: Engine, { names }: Bindings, lookup: Lookup, asked: Asked): Told | null {
  const { from, origins, name, candidate } = asked;
  const as = isQuery(candidate) ? "query" : "property";
  const found = lookup.of(from, name);
  const all = [found, ...origins.map((origin) => lookup.of(origin, name))];
  const bound = [...new Set(all.flatMap((one) => one.bound))].filter((binding) => binding.as === as);
  if (bound.length > 0) return boundRead(bound);
  if (as === "query" || !names.has(name) || found.declared) return null;
  const doubt = doubtOf(engine, found, from);
  return doubt && doubted(doubt);
}

function boundRead(bound: readonly Binding[]): Told | null {
  const items = [...new Set(bound.flatMap((binding) => binding.items))].toSorted();
  const [first] = bound;
  if (!first || items.length === 0) return null;
  return { label: first.label, items, bound: bound.map(({ at }) => at), view: null, doubt: null };
}

function isQuery({ kind }: Pick<Candidate, "kind">): boolean {
  return kind === "query" || kind === "lookup";
}

/** A column that is asked for: the options may be written in several ways, of which one has it. */
function tellLookup(engine: Engine, lookup: Lookup, { from, name }: Asked): Told | null {
  const bound = engine.describe(from).parts.flatMap((part) => lookup.of(part, name).bound);
  return boundRead([...new Set(bound)].filter(({ as }) => as === "property"));
}

function doubted(doubt: Doubt): Told {
  return { label: "", items: [], bound: [], view: null, doubt };
}

/** Why a property without a declaration may or may not be a bound one. */
function doubtOf(engine: Engine, { symbol }: Found, from: Type): Doubt | null {
  if (symbol) return "computed";
  const { any, indexed } = engine.describe(from);
  return any ? "any" : indexed ? "indexed" : null;
}

/** What the object literal of a query is, where a generic function infers it from the literal itself: what it has to be. */
function queryTypes(engine: Engine, literal: Node): readonly Type[] {
  const { call, steps } = argumentAround(engine.kinds, literal);
  if (!call) return [];
  return engine.constraints(call).flatMap((constraint) => {
    const type = steps.reduce<Type | null>((at, step) => at && withinParts(engine, at, step), constraint);
    return type ?? [];
  });
}

/** The type of a property that any part of a union has: `select` of `boolean | { select: … }`. */
function withinParts(engine: Engine, type: Type, name: string): Type | null {
  for (const part of engine.describe(type).parts) {
    const symbol = engine.propertyOf(part, name);
    const [within] = symbol ? engine.typesOfSymbols([symbol]) : [];
    if (within) return within;
  }
  return null;
}

function originTypes(engine: Engine, { kind, from }: Candidate): readonly Type[] {
  if (isQuery({ kind })) return queryTypes(engine, from.node);
  const origins = kind === "access" ? originsOf(engine.kinds, from.node) : [];
  return engine.types(origins).flatMap((type) => followSteps(engine, type, from.steps) ?? []);
}

/** What the keys can be that no name is written for: `user[key]`. */
function keysFor(engine: Engine, candidates: readonly Candidate[]): ReadonlyMap<Candidate, Shape> {
  const computed = candidates.filter(({ name }) => name === null);
  const types = engine.types(computed.map(({ node }) => node));
  return new Map(types.flatMap((type, index) => (computed[index] ? [[computed[index], engine.describe(type)]] : [])));
}

/** What each candidate reads from, as far as a type tells. */
function typesFor(engine: Engine, candidates: readonly Candidate[]): readonly (Type | null)[] {
  const ask: Readonly<Record<Candidate["kind"], (nodes: readonly Candidate["node"][]) => readonly (Type | null)[]>> = {
    access: (nodes) => engine.types(nodes),
    query: (nodes) => engine.contextualTypes(nodes),
    lookup: (nodes) => engine.contextualTypes(nodes),
    key: (nodes) => engine.keyOwners(nodes),
  };
  const types = new Map<Candidate, Type | null>();
  for (const [kind, of] of Map.groupBy(candidates, (candidate) => candidate.kind))
    ask[kind](of.map(({ from }) => from.node)).forEach((type, index) => of[index] && types.set(of[index], type));
  return candidates.map((candidate) => types.get(candidate) ?? null);
}
