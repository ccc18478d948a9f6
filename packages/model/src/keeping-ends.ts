import { lastsUntil } from "./decide/expiry.ts";
import type { Keeping } from "./policy/keeping.ts";

/** When what keeping times count from happened to one record, in milliseconds since 1970 UTC. */
export interface Lifetime {
  /** When the data was got. */
  readonly collected: number;
  /** When an event happened; null while it has not. Consent is withdrawn for one purpose and not for another. */
  happened(event: string, purpose: string): number | null;
}

/** What keeps a data item: a purpose that uses it, and for how long. */
export interface Keeper {
  readonly purpose: string;
  readonly keeping: Keeping;
}

/** A keeper whose time is over, and since when, in milliseconds since 1970 UTC. */
export interface Lapsed extends Keeper {
  readonly ended: number;
}

/** When a keeping time ends; null while it waits for an event. In milliseconds since 1970 UTC. */
export function keepingEnds({ purpose, keeping }: Keeper, life: Lifetime): number | null {
  switch (keeping.kind) {
    case "not-stored":
      return life.collected;
    case "for":
      return lastsUntil(life.collected, keeping.duration);
    case "after": {
      const event = life.happened(keeping.event, purpose);
      if (event === null) return null;
      return lastsUntil(keeping.from === "event" ? event : endOfYear(event), keeping.duration);
    }
    case "until": {
      const most = keeping.atMost ? lastsUntil(life.collected, keeping.atMost) : Infinity;
      return finite(Math.min(life.happened(keeping.event, purpose) ?? Infinity, most));
    }
    case "whichever": {
      const ends = keeping.of.map((part) => keepingEnds({ purpose, keeping: part }, life) ?? Infinity);
      return finite(keeping.is === "later" ? Math.max(...ends) : Math.min(...ends));
    }
  }
}

/**
 * The keepers of one data item with the ends of their times, the last first, or null while one of them keeps it: an item goes
 * when the last purpose that uses it lets go. `now` is in milliseconds since 1970 UTC. Nothing keeps it: an empty list.
 */
export function allLapsed(keepers: readonly Keeper[], life: Lifetime, now: number): readonly Lapsed[] | null {
  const lapsed: Lapsed[] = [];
  for (const keeper of keepers) {
    const ended = keepingEnds(keeper, life);
    if (ended === null || !(ended <= now)) return null;
    lapsed.push({ ...keeper, ended });
  }
  return lapsed.toSorted((one, other) => other.ended - one.ended);
}

function endOfYear(at: number): number {
  return Date.UTC(new Date(at).getUTCFullYear() + 1, 0, 1);
}

function finite(end: number): number | null {
  return end === Infinity ? null : end;
}
