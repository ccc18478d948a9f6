import type { PlaceCode } from "@candor/model";
import { PACKS } from "./packs.ts";

/** The states where the GDPR applies: the EU, and Iceland, Liechtenstein and Norway by the EEA agreement. */
const EEA: ReadonlySet<PlaceCode> = new Set(
  "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK EL".split(" "),
);

/** Place → the packs that hold there; `candor`, the demands, holds everywhere. */
const PACKS_IN: ReadonlyMap<PlaceCode, readonly { readonly id: string }[]> = Map.groupBy(
  PACKS.flatMap(({ id, places }) => places.map((place) => ({ id, place }))),
  ({ place }) => place,
);

/** The names of all rule packs, sorted. */
export const RULE_PACKS: readonly string[] = PACKS.map(({ id }) => id).toSorted();

/** The rule packs of these places, corrected by `+pack` and `-pack`; sorted. */
export function packsIn(places: readonly PlaceCode[], corrections: readonly string[]): readonly string[] {
  const packs = new Set(["candor", ...places.flatMap(packsOf)]);
  for (const correction of corrections) {
    if (correction.startsWith("+")) packs.add(correction.slice(1));
    else packs.delete(correction.slice(1));
  }
  return [...packs].toSorted();
}

/** The rule packs of one place: its own, its country's and the Union's. */
export function packsOf(place: PlaceCode): readonly string[] {
  return placesAround(place).flatMap((zone) => (PACKS_IN.get(zone) ?? []).map(({ id }) => id));
}

/** The place and the wider ones it lies in, the nearest first: `US-CA`, `US`; `DE`, `EU`. */
export function placesAround(place: PlaceCode): readonly PlaceCode[] {
  const country = place.split("-")[0] ?? place;
  return [...new Set([place, country, ...(EEA.has(country) ? ["EU"] : [])])];
}
