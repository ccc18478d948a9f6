import type { ByPlace, PlaceCode } from "../policy/place.ts";
import type { Change } from "./change.ts";

interface Placed<Facts> {
  readonly byPlace: readonly ByPlace<Facts>[];
}

/** The facts as they hold at a place; null stands for everywhere else. */
export function factsAt<Facts extends object, Document extends Facts & Placed<Facts>>(
  document: Document,
  place: PlaceCode | null,
): Document {
  const own = document.byPlace.find((entry) => entry.place === place);
  return own ? { ...document, ...own.facts } : document;
}

/**
 * Compares two documents everywhere, then at each place that has facts of its own.
 * What changed for everybody is not said again for a place.
 */
export function compareByPlace<Facts extends object, Document extends Facts & Placed<Facts>>(
  before: Document,
  after: Document,
  compareAt: (before: Document, after: Document, place: PlaceCode | null) => readonly Change[],
): Change[] {
  const places = [...new Set([...before.byPlace, ...after.byPlace].map(({ place }) => place))].toSorted();
  const everywhere = compareAt(before, after, null);
  const said = new Set(everywhere.map(key));
  const local = places.flatMap((place) => compareAt(factsAt(before, place), factsAt(after, place), place));
  return [...everywhere, ...local.filter((change) => !said.has(key(change)))];
}

function key(change: Change): string {
  return JSON.stringify({ ...change, place: null });
}
