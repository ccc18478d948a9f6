import { getHeapStatistics, setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import type { Engine } from "./engine.ts";

/** Node has no room left for what it reads: it would end with a trace of its own. */
export class OutOfMemory extends Error {}

/** Of the limit that Node states, so many bytes are for what is new, and nothing that lasts may be there. */
const YOUNG = 96 * 2 ** 20;

/** The share of the rest above which a compiler is not likely to get through. */
const FULL = 0.9;

/** Throws `OutOfMemory` where the heap, with so many bytes more, is nearly full of what is still in use. */
export function assertRoom(more: number = 0): void {
  if (!isFull(more)) return;
  collectGarbage();
  if (isFull(more)) throw new OutOfMemory();
}

/** An engine that looks before it is asked for much whether there is room for the answer. */
export function withRoom(engine: Engine): Engine {
  const ask = <Answer>(question: () => Answer): Answer => {
    assertRoom();
    return question();
  };
  return {
    ...engine,
    tree: (path) => ask(() => engine.tree(path)),
    types: (nodes) => ask(() => engine.types(nodes)),
    symbols: (nodes) => ask(() => engine.symbols(nodes)),
  };
}

function isFull(more: number): boolean {
  const { used_heap_size: used, heap_size_limit: limit } = getHeapStatistics();
  return used + more > FULL * (limit - YOUNG);
}

function collectGarbage(): void {
  setFlagsFromString("--expose-gc");
  const collect: unknown = runInNewContext("gc");
  if (typeof collect === "function") collect();
}
