import type { Fault } from "../engine/engine.ts";
import type { TypeErrors } from "../engine/type-errors.ts";
import { type Applied, applySealings, type Imports } from "./apply-sealings.ts";
import type { Left, Sealing } from "./find-edits.ts";

/** What the sealings of one project are tried in. */
export interface Trial {
  readonly errors: TypeErrors;
  /** What is wrong with it before. */
  readonly known: readonly Fault[];
  readonly textOf: (path: string) => string;
  /** Files that are new or differ before any sealing: the records. */
  readonly given: ReadonlyMap<string, string>;
  readonly imports: Imports;
}

/** The sealings with which the project compiles as it did without; the others are taken back, with what the compiler said. */
export function holdSealings(
  sealings: readonly Sealing[],
  trial: Trial,
): { readonly held: readonly Sealing[]; readonly texts: ReadonlyMap<string, string>; readonly left: readonly Left[] } {
  if (sealings.length === 0) return { held: [], texts: new Map(), left: [] };
  const known = countsOf(trial.known);
  const left: Left[] = [];
  let held = sealings;
  for (;;) {
    const applied = applyAll(held, trial);
    const texts = new Map([...applied].map(([path, { text }]) => [path, text]));
    const fresh = freshIn(trial.errors.in(new Map([...trial.given, ...texts])), known);
    const [fault] = fresh;
    if (!fault) return { held, texts, left };
    const wrong = new Map(
      fresh.flatMap((each) => faulty(held, applied, each).map((sealing) => [sealing, each] as const)),
    );
    const back = wrong.size > 0 ? wrong : new Map(held.map((sealing) => [sealing, fault]));
    left.push(...[...back].flatMap(([sealing, { message }]) => takenBack(sealing, message)));
    held = held.filter((sealing) => !back.has(sealing));
    if (held.length === 0) return { held, texts: new Map(), left };
  }
}

function applyAll(sealings: readonly Sealing[], { textOf, imports }: Trial): ReadonlyMap<string, Applied> {
  const byPath = Map.groupBy(sealings, ({ path }) => path);
  return new Map([...byPath].map(([path, some]) => [path, applySealings(textOf(path), path, some, imports)]));
}

/** The sealing that a fault follows: the last one before it in its file. */
function faulty(held: readonly Sealing[], applied: ReadonlyMap<string, Applied>, fault: Fault): readonly Sealing[] {
  const starts = applied.get(fault.path ?? "")?.starts;
  if (!starts) return [];
  const own = held.filter(({ path }) => path === fault.path);
  const before = own.flatMap((sealing, index) => {
    const start = starts[index] ?? 0;
    return start <= fault.start ? [{ sealing, start }] : [];
  });
  const [last] = before.toSorted((a, b) => b.start - a.start);
  return last ? [last.sealing] : own;
}

function takenBack({ reads }: Sealing, message: string): readonly Left[] {
  const said = message.replaceAll(/\s+/g, " ").slice(0, 240);
  return reads.map((read) => ({ read, why: "does-not-compile", because: `it would not compile then: ${said}` }));
}

function countsOf(faults: readonly Fault[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const fault of faults) counts.set(keyOf(fault), (counts.get(keyOf(fault)) ?? 0) + 1);
  return counts;
}

/** Faults that there are more of than before: where they stand moves with the edits. */
function freshIn(faults: readonly Fault[], known: ReadonlyMap<string, number>): readonly Fault[] {
  const left = new Map(known);
  return faults.filter((fault) => {
    const count = left.get(keyOf(fault)) ?? 0;
    left.set(keyOf(fault), count - 1);
    return count <= 0;
  });
}

function keyOf({ path, message }: Fault): string {
  return JSON.stringify([path, message]);
}
