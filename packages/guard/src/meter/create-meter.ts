/** Counts what a guard opens, for reports to people. Holds ids, names of purposes and items, and numbers; never a value. */
import type { Meter, UseSink } from "@candor/model";
import { backOff } from "../back-off.ts";
import { quietly } from "../quietly.ts";
import { byTimer, type Schedule } from "../schedule.ts";
import { createOutbox } from "./outbox.ts";
import { createTally, type Tally } from "./tally.ts";

export type { Meter, UseCount, UseSink } from "@candor/model";

export interface MeterOptions {
  /** Where the counts go. One that never answers holds them all back, up to `most`. */
  readonly sink: UseSink;
  /** So many milliseconds after the first count they are sent; 10,000 unless given. A process that dies loses no more than these. */
  readonly every?: number;
  /** About so many counts go in one batch, and they are sent early when so many people wait; 1000 unless given. */
  readonly batch?: number;
  /** So many (person, purpose, set of items) are held at most, while the sink is down; 100,000 unless given. */
  readonly most?: number;
  /** Told how many uses were not counted since it was told last: as many as `most` were held, or the clock failed. */
  readonly onLost?: (uses: number) => void;
  /** Told what the sink threw. The same batch is tried again, later each time, up to five minutes. */
  readonly onError?: (cause: unknown) => void;
  /** The clock; the system's unless given. The day of a use is its day in UTC. */
  readonly now?: () => Date;
  /** Tells the batches of this meter from those of all others; a random one unless given. */
  readonly id?: string;
  /** Spreads when a batch is tried again: 0 to 1. */
  readonly random?: () => number;
  readonly schedule?: Schedule;
}

export interface UseMeter extends Meter {
  /** Sends what was counted until now. Rejects with what the sink threw; then the counts are kept and tried again. */
  flush(): Promise<void>;
  /** Counts no more, and sends what was counted. Rejects as `flush` does, and may be called again. For when a process ends. */
  close(): Promise<void>;
}

const DAY = 86_400_000;
const LONGEST_WAIT = 300_000;

/** A meter for `createObserver` of `@candor/guard/observe`. */
export function createMeter(options: MeterOptions): UseMeter {
  const { every = 10_000, batch = 1000, most = 100_000, now, schedule = byTimer } = options;
  const { random = Math.random, id = crypto.randomUUID() } = options;
  const onError = quietly(options.onError);
  const onLost = quietly(options.onLost);
  const outbox = createOutbox(options.sink, batch, id);
  let tally = createTally("");
  let dayStart = Number.NaN;
  let lost = 0;
  let failures = 0;
  let closed = false;
  let flushes = 0;
  let before: Promise<void> = Promise.resolve();
  let timer: { readonly cancel: () => void; readonly soon: boolean } | null = null;

  /** Turns to another tally where the day is another. */
  function today(): Tally {
    // Each count asks: without an object, where nobody gave another clock.
    const time = now ? now().getTime() : Date.now();
    if (time >= dayStart && time < dayStart + DAY) return tally;
    const start = Math.floor(time / DAY) * DAY;
    const day = new Date(start).toISOString().slice(0, 10);
    outbox.put(tally);
    tally = createTally(day);
    dayStart = start;
    return tally;
  }

  function add(subject: string, purpose: string, items: readonly string[]): boolean {
    try {
      const current = today();
      return current.add(subject, purpose, items, current.size + outbox.size < most);
    } catch {
      // A clock that fails, or gives no number, must not keep a record closed.
      return false;
    }
  }

  /** While a flush is under way nothing is armed: its end looks what has come since. */
  function arm(ms: number, soon: boolean): void {
    if (closed || flushes > 0 || (timer && (timer.soon || !soon))) return;
    timer?.cancel();
    // What it rejects with `onError` was told.
    const cancel = schedule(() => void flush().catch(() => {}), ms);
    timer = { cancel, soon };
  }

  async function sendAll(): Promise<void> {
    const told = lost;
    lost = 0;
    if (told > 0) onLost(told);
    try {
      // What is left from before goes first: until it is gone, equal uses go on adding up in one place.
      await outbox.send();
      outbox.put(tally);
      tally = createTally(tally.day);
      await outbox.send();
      failures = 0;
    } catch (cause) {
      failures += 1;
      onError(cause);
      throw cause;
    }
  }

  async function flush(): Promise<void> {
    timer?.cancel();
    timer = null;
    flushes += 1;
    const mine = before.then(sendAll);
    before = mine.catch(() => {});
    try {
      await mine;
    } finally {
      flushes -= 1;
      if (failures > 0) arm(backOff(every, LONGEST_WAIT, failures, random), false);
      else if (tally.size > 0) arm(tally.size < batch ? every : 0, tally.size >= batch);
    }
  }

  return {
    count(subject, purpose, items) {
      if (closed || items.length === 0) return;
      if (!add(subject, purpose, items)) lost += items.length;
      if (timer === null) arm(every, false);
      else if (failures === 0 && !timer.soon && tally.size >= batch) arm(0, true);
    },
    flush,
    close() {
      closed = true;
      return flush();
    },
  };
}
