import type { Spot } from "../engine/engine.ts";
import type { Node } from "../engine/node.ts";
import { type Carried, type Given, givenKey, type Source, sourceKey, THROWN, type Way } from "./carried.ts";
import type { Run } from "./run.ts";
import { type createRuns, startOf } from "./runs.ts";

/** A parameter with what its callers give it. */
interface Token {
  readonly given: Given;
  readonly sources: Map<string, Handed>;
  /** The parameters whose values it is given, and the expressions that do. */
  readonly from: Map<Token, Spot[]>;
}

/** What a parameter carries, and the expressions by which calls hand it on. */
export interface Handed {
  readonly source: Source;
  readonly by: Spot[];
}

interface Ground {
  readonly runsOf: ReturnType<typeof createRuns>;
  readonly valueOf: (path: string, argument: Node, way: Way) => Carried;
  /** Hears which values are asked for next. */
  readonly foresee: (values: readonly { readonly path: string; readonly node: Node }[]) => void;
}

/** What parameters carry: what their function is run with, and so on through every caller, all functions of a round together. */
export function resolveGiven(
  open: readonly Given[],
  { runsOf, valueOf, foresee }: Ground,
): (given: Given) => readonly Handed[] {
  const tokens = new Map<Node, Map<string, Token>>();
  const tokenOf = (given: Given): { token: Token; isNew: boolean } => {
    const known = tokens.get(given.code) ?? new Map<string, Token>();
    tokens.set(given.code, known);
    const key = givenKey(given);
    const before = known.get(key);
    if (before) return { token: before, isNew: false };
    const token: Token = { given, sources: new Map(), from: new Map() };
    known.set(key, token);
    return { token, isNew: true };
  };
  let fresh = open.map(tokenOf).filter(({ isNew }) => isNew);
  while (fresh.length > 0) {
    const round = fresh.map(({ token }) => token);
    const codes = new Map(round.map(({ given: { code, engine, path } }) => [code, startOf(engine.kinds, path, code)]));
    const runs = runsOf([...codes.values()].flat());
    foresee(
      round.flatMap(({ given }) =>
        (runs.get(given.code) ?? []).flatMap((run) =>
          run.thrown ? [] : handedBy(run, given).map((node) => ({ path: run.path, node })),
        ),
      ),
    );
    fresh = round.flatMap((token) => {
      const handed = (runs.get(token.given.code) ?? []).flatMap((run) => carriedBy(run, token.given, valueOf));
      return handed.flatMap(({ at, carried }) => {
        for (const source of carried.sources) add(token.sources, source, [at]);
        const further = carried.given.map(tokenOf);
        for (const one of further) token.from.set(one.token, [...(token.from.get(one.token) ?? []), at]);
        return further.filter(({ isNew }) => isNew);
      });
    });
  }
  return (given) => sourcesOf(tokenOf(given).token);
}

/** What a parameter carries in one run, by each expression that it is one of. */
function carriedBy(run: Run, given: Given, valueOf: Ground["valueOf"]): readonly { at: Spot; carried: Carried }[] {
  const within = run.thrown ? [THROWN, ...given.way] : given.way;
  return handedBy(run, given).map((node) => ({
    at: given.engine.spot(run.path, node.getStart(), node.end),
    carried: valueOf(run.path, node, within),
  }));
}

/** The expressions that a parameter is one of in one run. */
function handedBy({ given }: Run, { engine, code, index }: Given): readonly Node[] {
  if (code.parameters?.[index]?.dotDotDotToken !== undefined) return given.slice(index).flat();
  // `log(...all)` gives each parameter from there on any of them.
  const spread = given.find((each) => each.some(({ kind }) => kind === engine.kinds.SpreadElement));
  return given[index] ?? spread ?? [];
}

function sourcesOf(token: Token): readonly Handed[] {
  const seen = new Set<Token>();
  const sources = new Map<string, Handed>();
  const open: { readonly token: Token; readonly by: readonly Spot[] }[] = [{ token, by: [] }];
  for (let one = open.pop(); one; one = open.pop()) {
    const { token: at, by } = one;
    if (seen.has(at)) continue;
    seen.add(at);
    for (const handed of at.sources.values()) add(sources, handed.source, [...handed.by, ...by]);
    for (const [other, spots] of at.from) open.push({ token: other, by: [...spots, ...by] });
  }
  return [...sources.values()];
}

function add(sources: Map<string, Handed>, source: Source, by: readonly Spot[]): void {
  const key = sourceKey(source);
  const known = sources.get(key);
  // One by one: as arguments of one call, the spots of much code would be too many.
  if (known) for (const spot of by) known.by.push(spot);
  else sources.set(key, { source, by: [...by] });
}
