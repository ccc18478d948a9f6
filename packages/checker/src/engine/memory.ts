import { getHeapStatistics, setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import type { Engine } from "./engine.ts";

/** Node has no room left for what it reads: it would end with a trace of its own. */
export class OutOfMemory extends Error {}

/** The share of the heap above which a compiler is not likely to get through. */
const FULL = 0.9;

/** Throws `OutOfMemory` where the heap, with so many bytes more, is nearly full of what is still in use. */
export function assertRoom(more: number = 0): void {
  if (!isFull(more)) return;
  collectGarbage();
  if (isFull(more)) throw new OutOfMemory();
}

/** An engine that looks before it is asked for much whether there is room for the answer. */
export function withRoom(engine: Engine): Engine {
  const first = <Asked extends readonly unknown[], Answer>(ask: (...asked: Asked) => Answer) => {
    return (...asked: Asked): Answer => {
      assertRoom();
      return ask(...asked);
    };
  };
  return { ...engine, tree: first(engine.tree), types: first(engine.types), symbols: first(engine.symbols) };
}

function isFull(more: number): boolean {
  const { used_heap_size: used, heap_size_limit: limit } = getHeapStatistics();
  return used + more > FULL * limit;
}

function collectGarbage(): void {
  setFlagsFromString("--expose-gc");
  const collect: unknown = runInNewContext("gc");
  if (typeof collect === "function") collect();
}
