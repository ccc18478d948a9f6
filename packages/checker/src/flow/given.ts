import type { Node } from "../engine/node.ts";
import { type Carried, type Given, givenKey, type Source, sourceKey, THROWN, together, type Way } from "./carried.ts";
import type { Run } from "./run.ts";
import { type createRuns, startOf } from "./runs.ts";

/** A parameter with what its callers give it. */
interface Token {
  readonly given: Given;
  readonly sources: Map<string, Source>;
  readonly from: Set<Token>;
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
): (given: Given) => readonly Source[] {
  const tokens = new Map<Node, Map<string, Token>>();
  const tokenOf = (given: Given): { token: Token; isNew: boolean } => {
    const known = tokens.get(given.code) ?? new Map<string, Token>();
    tokens.set(given.code, known);
    const key = givenKey(given);
    const before = known.get(key);
    if (before) return { token: before, isNew: false };
    const token: Token = { given, sources: new Map(), from: new Set() };
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
      const handed = (runs.get(token.given.code) ?? []).map((run) => carriedBy(run, token.given, valueOf));
      const { sources, given } = together(handed);
      for (const source of sources) token.sources.set(sourceKey(source), source);
      const further = given.map(tokenOf);
      for (const one of further) token.from.add(one.token);
      return further.filter(({ isNew }) => isNew);
    });
  }
  return (given) => sourcesOf(tokenOf(given).token);
}

/** What a parameter carries in one run. */
function carriedBy(run: Run, given: Given, valueOf: Ground["valueOf"]): Carried {
  const within = run.thrown ? [THROWN, ...given.way] : given.way;
  return together(handedBy(run, given).map((node) => valueOf(run.path, node, within)));
}

/** The expressions that a parameter is one of in one run. */
function handedBy({ given }: Run, { engine, code, index }: Given): readonly Node[] {
  if (code.parameters?.[index]?.dotDotDotToken !== undefined) return given.slice(index).flat();
  // `log(...all)` gives each parameter from there on any of them.
  const spread = given.find((each) => each.some(({ kind }) => kind === engine.kinds.SpreadElement));
  return given[index] ?? spread ?? [];
}

function sourcesOf(token: Token): readonly Source[] {
  const seen = new Set<Token>();
  const sources = new Map<string, Source>();
  const open = [token];
  for (let at = open.pop(); at; at = open.pop()) {
    if (seen.has(at)) continue;
    seen.add(at);
    for (const [key, source] of at.sources) sources.set(key, source);
    open.push(...at.from);
  }
  return [...sources.values()];
}
