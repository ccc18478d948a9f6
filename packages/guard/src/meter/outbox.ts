import type { UseCount, UseSink } from "@candor/model";
import type { Tally } from "./tally.ts";

/** Tallies on their way to a sink, one batch at a time. */
export interface Outbox {
  /** How many (person, purpose, set of items) wait. */
  readonly size: number;
  put(tally: Tally): void;
  /**
   * Sends all that was put here; not to be called again before it ended. Rejects with what the sink threw, and keeps the batch as it is: it may have been stored,
   * so that only the same counts under the same id can follow.
   */
  send(): Promise<void>;
}

export function createOutbox(sink: UseSink, some: number, id: string): Outbox {
  const waiting: Tally[] = [];
  let taking: Generator<readonly UseCount[], void> | null = null;
  let batch: readonly UseCount[] | null = null;
  let batches = 0;

  const next = (): readonly UseCount[] | null => {
    while (waiting.length > 0) {
      taking ??= waiting[0]!.take(some);
      const { value } = taking.next();
      if (value) return value;
      waiting.shift();
      taking = null;
    }
    return null;
  };

  return {
    get size() {
      let size = 0;
      for (const tally of waiting) size += tally.size;
      return size;
    },
    put(tally) {
      if (tally.size > 0) waiting.push(tally);
    },
    async send() {
      for (;;) {
        if (batch === null) {
          const uses = next();
          if (uses === null) return;
          batches += 1;
          batch = uses;
        }
        await sink.record(batch, `${id}:${batches}`);
        batch = null;
      }
    },
  };
}
