import type { Engine } from "../engine/engine.ts";
import type { Node } from "../engine/node.ts";
import type { References } from "../functions/references.ts";
import type { Way } from "./carried.ts";
import type { Own } from "./own.ts";

/** A function as a value: a reference to it, or what holds it, at the end of the way. */
export interface Kept {
  readonly path: string;
  readonly node: Node;
  readonly way: Way;
}

/** A place where a function runs, and the expressions that each of its parameters is one of. */
export interface Run {
  readonly path: string;
  readonly call: Node;
  readonly given: readonly (readonly Node[])[];
  /** Its parameter is what the expression throws. */
  readonly thrown?: true;
}

/** What is on its way from where a function stands to where it runs; `root` is the function. */
export interface Passed extends Kept {
  readonly root: Node;
}

export interface Ground {
  readonly engine: Engine;
  readonly references: References;
  readonly own: (path: string) => Own;
  readonly keysOf: KeysOf;
  /** What is thrown where nothing of the project catches it. */
  readonly uncaught: () => readonly Run[];
}

/** The declarations that names stand for, `above` with those that they implement or override. */
export type KeysOf = (names: readonly Node[], above: boolean) => readonly (readonly string[])[];

/** What a step leads to: runs, further expressions, and names that stand elsewhere too. */
export interface Step {
  readonly runs?: readonly Run[];
  readonly kept?: readonly Kept[];
  readonly named?: readonly Kept[];
}
