import type { References } from "../functions/references.ts";
import type { Engine } from "../engine/engine.ts";
import type { Kinds, Node } from "../engine/node.ts";
import type { Access, Files, Project } from "../facts.ts";
import { type Carried, sourceKey, THROWN, type Way } from "./carried.ts";
import type { Context } from "./context.ts";
import { createEvaluate } from "./evaluate.ts";
import { findSinks } from "./find-sinks.ts";
import { foresee, type Placed } from "./foresee.ts";
import { keptSinks } from "./kept-sinks.ts";
import { type Handed, resolveGiven } from "./given.ts";
import { createOwn, type OwnCode } from "./own.ts";
import { CLASSES } from "./passing.ts";
import { isShared } from "./held.ts";
import { createKeysOf, createRuns } from "./runs.ts";
import { escaping, findThrows, handlesErrors, type Throw } from "./uncaught.ts";
import { putAt } from "./uses.ts";
import type { Flow, Known, Sink } from "../sink.ts";

export interface Ground {
  readonly project: Project;
  readonly accesses: readonly Access[];
  readonly itemsOf: Context["itemsOf"];
  readonly references: References;
  readonly known: Known;
  readonly textOf: Files["textOf"];
}

/** The personal data of a project that reaches a sink: by the types of what is handed out, and by where its values come from. */
export function findFlows(ground: Ground): readonly Flow[] {
  const { project, known, textOf, references } = ground;
  const { engine } = project;
  const found = findSinks(project, known, textOf);
  const evaluate = createEvaluate();
  const knownIn = createKnown(ground);
  const valueOf = (path: string, node: Node, way: Way = []): Carried => evaluate(knownIn(path), node, way);
  const keysOf = createKeysOf(engine);
  const leaving = once(() => {
    const telling = findThrows(project, textOf).filter(({ path, node }) => carriesAny(valueOf(path, node.expression!)));
    return escaping({ engine, references, keysOf }, telling);
  });
  const uncaught = once(() => leaving().map(({ path, node }) => ({ path, call: node, given: [[node.expression!]] })));
  const runsOf = createRuns({ engine, references, keysOf, own: (path) => knownIn(path).own, uncaught });
  const thrown = handlesErrors(project, textOf) ? [] : leaving().map((one) => thrownSink(engine, one));
  const sinks = [...found.sinks, ...keptSinks(project, found, { known, runsOf }), ...thrown];
  const foreseen = (all: readonly Placed[]): void => (all[0] ? foresee(knownIn(all[0].path), all) : undefined);
  foreseen(
    sinks.flatMap(({ path, values, thrown: isThrown }) => (isThrown ? [] : values.map((node) => ({ path, node })))),
  );
  const carried = sinks.map((sink) => ({
    sink,
    values: sink.values.map((value) => valueOf(sink.path, value, sink.thrown ? [THROWN] : [])),
  }));
  const given = carried.flatMap(({ values }) => values.flatMap((value) => value.given));
  const sourcesOf = resolveGiven(given, { runsOf, valueOf, foresee: foreseen });
  return carried.flatMap(({ sink, values }) => [
    ...flowsTo(
      sink,
      values.flatMap(({ sources }) => sources.map((source) => ({ source, by: [] }))),
      false,
    ),
    ...flowsTo(sink, values.flatMap((value) => value.given).flatMap(sourcesOf), true),
  ]);
}

/** What nothing catches ends in the log of the process. */
function thrownSink(engine: Engine, { path, node }: Throw): Sink {
  return { kind: "log", engine, path, node, values: [node.expression!], label: "throw", outside: null };
}

function carriesAny({ sources, given }: Carried): boolean {
  return sources.length + given.length > 0;
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => (made ??= { value: make() }).value;
}

function createKnown({ project, accesses, itemsOf, references }: Ground): (path: string) => Context {
  const { engine } = project;
  const byNode = new Map(accesses.map((access) => [access.node, access]));
  const known = new Map<string, Context>();
  const namedElsewhere = createNamedElsewhere(engine, references);
  const brought = new Map<string, OwnCode | null>();
  const knownIn = (path: string): Context => {
    const before = known.get(path);
    if (before) return before;
    const own = createOwn(engine, path, brought);
    const one = { engine, path, accesses: byNode, itemsOf, own, namedElsewhere, in: knownIn };
    known.set(path, one);
    return one;
  };
  return knownIn;
}

/** Of a variable that other files may fill. Only uses that may put something in are asked about. */
function createNamedElsewhere(engine: Engine, references: References): Context["namedElsewhere"] {
  const known = new Map<Node, ReturnType<Context["namedElsewhere"]>>();
  const find = (path: string, name: Node): ReturnType<Context["namedElsewhere"]> => {
    const { kinds } = engine;
    const uses = references
      .named(new Set([name.text ?? ""]))
      .filter((use) => use.engine === engine && use.path !== path && putAt(kinds, use.node, []).length > 0);
    if (uses.length === 0) return [];
    const [declared, ...symbols] = engine.symbols([name, ...uses.map(({ node }) => node)]);
    const keys = new Set(declared ? engine.declKeys(declared) : []);
    return uses.filter((_, index) => {
      const symbol = symbols[index];
      return symbol !== null && symbol !== undefined && engine.declKeys(symbol).some((key) => keys.has(key));
    });
  };
  return (path, variable) => {
    const { name } = variable;
    if (!name || !isShared(engine.kinds, variable) || !mayBeFilled(engine.kinds, variable)) return [];
    const before = known.get(variable);
    if (before) return before;
    const found = find(path, name);
    known.set(variable, found);
    return found;
  };
}

/** A list, an object or a collection, or a variable that has no value yet. */
function mayBeFilled(kinds: Kinds, { initializer }: Node): boolean {
  if (!initializer) return true;
  const isLiteral =
    initializer.kind === kinds.ArrayLiteralExpression || initializer.kind === kinds.ObjectLiteralExpression;
  return isLiteral || (initializer.kind === kinds.NewExpression && CLASSES.has(initializer.expression?.text ?? ""));
}

function flowsTo(sink: Sink, handed: readonly Handed[], through: boolean): readonly Flow[] {
  const each = Map.groupBy(handed, ({ source }) => sourceKey(source));
  return [...each.values()].flatMap((same) => {
    const last = same.at(-1);
    return last ? [{ ...last.source, sink, through, by: same.flatMap(({ by }) => by) }] : [];
  });
}
