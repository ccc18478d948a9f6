import type { UseCount } from "@candor/model";

/** The counts of one day. */
export interface Tally {
  /** In UTC: `2026-11-22`. */
  readonly day: string;
  /** How many (person, purpose, set of items) it holds. */
  readonly size: number;
  /** Counts one use of each item. Where there is no `room`, only what is held already; says whether it counted. */
  add(subject: string, purpose: string, items: readonly string[], room: boolean): boolean;
  /** Takes the counts out, about so many at a time; nothing may be added any more. */
  take(some: number): Generator<readonly UseCount[], void>;
}

/** One step into a list of items: how often each person's uses were of just these. One look-up for each item, one for the person. */
interface Step {
  readonly next: Map<string, Step>;
  readonly people: Map<string, number>;
}

export function createTally(day: string): Tally {
  const purposes = new Map<string, Step>();
  let size = 0;

  function* people(): Generator<readonly UseCount[], void> {
    for (const [purpose, first] of purposes) {
      const sets = setsOf(first, []);
      for (const { people } of sets) {
        for (const subject of people.keys()) {
          const counts = new Map<string, number>();
          for (const set of sets) size -= takeCounts(set, subject, counts);
          yield [...counts].map(([item, count]) => ({ subject, purpose, item, day, count }));
        }
      }
    }
  }

  return {
    day,
    get size() {
      return size;
    },
    add(subject, purpose, items, room) {
      let step = stepTo(purposes, purpose);
      for (const item of items) step = stepTo(step.next, item);
      const count = step.people.get(subject);
      if (count === undefined && !room) return false;
      if (count === undefined) size += 1;
      step.people.set(subject, (count ?? 0) + 1);
      return true;
    },
    *take(some) {
      let uses: UseCount[] = [];
      for (const person of people()) {
        uses.push(...person);
        if (uses.length < some) continue;
        yield uses;
        uses = [];
      }
      if (uses.length > 0) yield uses;
    },
  };
}

function stepTo(steps: Map<string, Step>, name: string): Step {
  const known = steps.get(name);
  if (known) return known;
  const step = { next: new Map(), people: new Map() };
  steps.set(name, step);
  return step;
}

interface ItemSet {
  readonly items: readonly string[];
  readonly people: Map<string, number>;
}

function setsOf({ next, people }: Step, items: readonly string[]): readonly ItemSet[] {
  return [{ items, people }, ...[...next].flatMap(([item, step]) => setsOf(step, [...items, item]))];
}

/** Adds what one person has in a set to their counts and removes it. Gives how many entries that were: 1 or 0. */
function takeCounts({ items, people }: ItemSet, subject: string, counts: Map<string, number>): number {
  const count = people.get(subject);
  if (count === undefined) return 0;
  people.delete(subject);
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + count);
  return 1;
}
