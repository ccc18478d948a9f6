import type { ByPlace, PlaceCode } from "@candor/model";

/** A document's changes for places, as it is written. */
type Changes = Readonly<Record<string, object>> | undefined;

/** The places that any of these documents or entries say something of their own for, sorted. */
export function placesNamed(...changes: readonly Changes[]): readonly PlaceCode[] {
  return [...new Set(changes.flatMap((change) => Object.keys(change ?? {})))].toSorted();
}

/** The facts with what one place changes. */
export function changedFor<Facts extends object>(facts: Facts, changes: Changes, place: PlaceCode | null): Facts {
  if (place === null || !changes || !Object.hasOwn(changes, place)) return facts;
  return { ...facts, ...changes[place] };
}

/** For each place the facts that differ there from those for everybody; a place where none does is left out. */
export function differences<Facts extends object>(
  everybody: Facts,
  places: readonly PlaceCode[],
  factsIn: (place: PlaceCode) => Facts,
): readonly ByPlace<Facts>[] {
  return places.flatMap((place) => {
    const facts = differing(everybody, factsIn(place));
    return Object.keys(facts).length > 0 ? [{ place, facts }] : [];
  });
}

/** The facts of one place that differ from those for everybody. */
export function differing<Facts extends object>(everybody: Facts, there: Facts): Partial<Facts> {
  const facts: Partial<Facts> = { ...there };
  // One function made both, so equal values have their members in the same order.
  for (const key in facts) if (areSame(there[key], everybody[key])) delete facts[key];
  return facts;
}

function areSame(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}
