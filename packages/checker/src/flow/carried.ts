import type { Engine, Spot } from "../engine/engine.ts";
import type { Node } from "../engine/node.ts";

/** Personal data that an expression brings in, where it does. */
export interface Source extends Spot {
  /** None where it cannot be told whether it is personal data. */
  readonly items: readonly string[];
  /** Then the property as the code spells it. */
  readonly name?: string;
  /** The purposes of the view that it was read from. */
  readonly view?: readonly string[];
}

/** The way into a value, by names of properties: `["user", "email"]`; or one of these steps. */
export type Way = readonly string[];

/** What a function gives back. */
export const CALLED = "()";
/** What is thrown while the value is worked out, or what a promise is rejected with. */
export const THROWN = "!";

/** A parameter of a function, or a part of it: what it carries is what the function's callers give. */
export interface Given {
  readonly engine: Engine;
  readonly path: string;
  /** The function: what is called. */
  readonly code: Node;
  readonly index: number;
  readonly way: Way;
}

/** What the value of an expression carries. */
export interface Carried {
  readonly sources: readonly Source[];
  readonly given: readonly Given[];
}

export const NOTHING: Carried = { sources: [], given: [] };

/** Everything that several expressions carry, each once. */
export function together(all: readonly Carried[]): Carried {
  const some = all.filter((one) => one !== NOTHING);
  if (some.length <= 1) return some[0] ?? NOTHING;
  const sources = new Map(some.flatMap((one) => one.sources).map((source) => [sourceKey(source), source]));
  const given = new Map<Node, Map<string, Given>>();
  for (const one of some.flatMap((carried) => carried.given)) {
    const known = given.get(one.code) ?? new Map<string, Given>();
    known.set(givenKey(one), one);
    given.set(one.code, known);
  }
  return { sources: [...sources.values()], given: [...given.values()].flatMap((known) => [...known.values()]) };
}

/** What a function carries where it is called with these arguments: what it was found to be given, by what each brings. */
export function calledWith(back: Carried, code: Node, carriedBy: (index: number, way: Way) => Carried): Carried {
  const own = back.given.filter((one) => one.code === code);
  if (own.length === 0) return back;
  const others = { sources: back.sources, given: back.given.filter((one) => one.code !== code) };
  return together([others, ...own.map(({ index, way }) => carriedBy(index, way))]);
}

/** Among what one function is given. */
export function givenKey({ index, way }: Given): string {
  return [index, ...way].join(".");
}

export function sourceKey({ path, start, end }: Source): string {
  return `${path}#${start}-${end}`;
}
