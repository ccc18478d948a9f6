import type { PlaceCode } from "@candor/model";
import { type Pack, PACKS } from "./packs.ts";

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

/** The rule packs of these places, and of a company's own those that hold there, corrected by `+pack` and `-pack`; sorted. */
export function packsIn(
  places: readonly PlaceCode[],
  corrections: readonly string[],
  own: readonly Pack[] = [],
): readonly string[] {
  const around = new Set(places.flatMap(placesAround));
  const holding = own.filter((pack) => pack.places.length === 0 || pack.places.some((place) => around.has(place)));
  const packs = new Set(["candor", ...places.flatMap(packsOf), ...holding.map(({ id }) => id)]);
  for (const correction of corrections) {
    if (correction.startsWith("+")) packs.add(correction.slice(1));
    else packs.delete(correction.slice(1));
  }
  return [...packs].toSorted();
}

/** The rule packs of one place: its own, its country's and the Union's. */
export function packsOf(place: PlaceCode): readonly string[] {
  return [...new Set(placesAround(place).flatMap((zone) => (PACKS_IN.get(zone) ?? []).map(({ id }) => id)))];
}

/** Two codes of one country: ISO 3166 and the Union have their own for the United Kingdom and for Greece. */
const ALIASES: ReadonlyMap<PlaceCode, PlaceCode> = new Map(Object.entries({ UK: "GB", GB: "UK", EL: "GR", GR: "EL" }));

/** The place and the wider ones it lies in, the nearest first: `US-CA`, `US`; `DE`, `EU`; a country under each of its codes. */
export function placesAround(place: PlaceCode): readonly PlaceCode[] {
  const country = place.split("-")[0] ?? place;
  const alias = ALIASES.get(country);
  return [...new Set([place, country, ...(alias ? [alias] : []), ...(EEA.has(country) ? ["EU"] : [])])];
}
