import type { Kinds } from "../engine/node.ts";
import type { Project } from "../facts.ts";
import type { Known, Sink } from "../sink.ts";
import type { Sinks } from "./find-sinks.ts";
import type { Run } from "./run.ts";
import type { createRuns } from "./runs.ts";
import { sinksOf } from "./sinks-of.ts";
import type { Unused } from "./unused.ts";

interface About {
  readonly known: Known;
  readonly runsOf: ReturnType<typeof createRuns>;
}

/** What hands data out where it was only named: `users.forEach(console.log)`, `const log = console.log`, `load().catch(report)`. */
export function keptSinks({ engine }: Project, { sinks, unused }: Sinks, { known, runsOf }: About): readonly Sink[] {
  const called = new Set(sinks.map(({ node }) => node));
  const runs = runsOf(unused);
  return unused.flatMap((one) =>
    (runs.get(one.root) ?? [])
      .filter(({ call }) => !called.has(call))
      .flatMap((run) => sinksAt(engine.kinds, one, run, known).map((sink) => ({ ...sink, engine }))),
  );
}

function sinksAt(
  kinds: Kinds,
  { called }: Unused,
  { path, call, given, thrown }: Run,
  known: Known,
): readonly Omit<Sink, "engine">[] {
  const args = call.arguments ?? [];
  const isCall = args.length === given.length && given.every(([value], index) => value === args[index]);
  const values = given.flat();
  const found = sinksOf(kinds, called, { values: isCall ? values : [], isNew: false }, known);
  // Which part of a request a list would fill is not known; who gets it is.
  return found
    .filter(({ kind }) => isCall || kind !== "url")
    .map((sink) => ({ ...sink, path, node: call, values: isCall ? sink.values : values, ...(thrown && { thrown }) }));
}
