import type { References } from "../functions/references.ts";
import type { Node } from "../engine/node.ts";
import type { Access, Files, Project } from "../facts.ts";
import { type Carried, type Source, sourceKey, type Way } from "./carried.ts";
import type { Context } from "./context.ts";
import { createEvaluate } from "./evaluate.ts";
import { findSinks } from "./find-sinks.ts";
import { createFunctionOf } from "./function-of.ts";
import { resolveGiven } from "./given.ts";
import type { Flow, Known, Sink } from "../sink.ts";

export interface Ground {
  readonly project: Project;
  readonly accesses: readonly Access[];
  /** The data items that a value of an expression's type holds. */
  readonly itemsOf: Context["itemsOf"];
  readonly references: References;
  readonly known: Known;
  readonly textOf: Files["textOf"];
}

/** The personal data of a project that reaches a sink: by the types of what is handed out, and by where its values come from. */
export function findFlows(ground: Ground): readonly Flow[] {
  const { project, known, textOf, references } = ground;
  const sinks = findSinks(project, known, textOf);
  if (sinks.length === 0) return [];
  const evaluate = createEvaluate();
  const knownIn = createKnown(ground);
  const valueOf = (path: string, node: Node, way: Way = []): Carried => evaluate(knownIn(path), node, way);
  const carried = sinks.map((sink) => ({ sink, values: sink.values.map((value) => valueOf(sink.path, value)) }));
  const given = carried.flatMap(({ values }) => values.flatMap((value) => value.given));
  const sourcesOf = resolveGiven(given, { references, valueOf });
  return carried.flatMap(({ sink, values }) => [
    ...flowsTo(
      sink,
      values.flatMap(({ sources }) => sources),
      false,
    ),
    ...flowsTo(sink, values.flatMap((value) => value.given).flatMap(sourcesOf), true),
  ]);
}

function createKnown({ project, accesses, itemsOf }: Ground): (path: string) => Context {
  const { engine } = project;
  const byNode = new Map(accesses.map((access) => [access.node, access]));
  const known = new Map<string, Context>();
  const knownIn = (path: string): Context => {
    const before = known.get(path);
    if (before) return before;
    const one = { engine, path, accesses: byNode, itemsOf, functionOf: createFunctionOf(engine, path), in: knownIn };
    known.set(path, one);
    return one;
  };
  return knownIn;
}

function flowsTo(sink: Sink, sources: readonly Source[], through: boolean): readonly Flow[] {
  const once = new Map(sources.map((source) => [sourceKey(source), source]));
  return [...once.values()].map((source) => ({ ...source, sink, through }));
}
