import type { PlaceCode } from "@candor/model";
import { onceEach } from "../once-each.ts";
import { type Pack, PACKS } from "../packs/packs.ts";

/** The states where the GDPR applies: the EU, and Iceland, Liechtenstein and Norway by the EEA agreement. */
const EEA: ReadonlySet<PlaceCode> = new Set(
  "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK EL".split(" "),
);

/** Place → the packs that name it. */
const packsByPlace: (known: readonly Pack[]) => ReadonlyMap<PlaceCode, readonly { readonly id: string }[]> = onceEach(
  (known) =>
    Map.groupBy(
      known.flatMap(({ id, places }) => places.map((place) => ({ id, place }))),
      ({ place }) => place,
    ),
);

/** The packs, of those that are known, of these places and of every place, corrected by `+pack` and `-pack`; sorted. */
export function packsIn(
  places: readonly PlaceCode[],
  corrections: readonly string[],
  known: readonly Pack[],
): readonly string[] {
  const everywhere = known.filter((pack) => pack.places.length === 0).map(({ id }) => id);
  const packs = new Set([...everywhere, ...places.flatMap((place) => packsOf(place, known))]);
  for (const correction of corrections) {
    if (correction.startsWith("+")) packs.add(correction.slice(1));
    else packs.delete(correction.slice(1));
  }
  return [...packs].toSorted();
}

/** The packs of one place: its own, its country's and the Union's. */
export function packsOf(place: PlaceCode, known: readonly Pack[] = PACKS): readonly string[] {
  const byPlace = packsByPlace(known);
  return [...new Set(placesAround(place).flatMap((zone) => (byPlace.get(zone) ?? []).map(({ id }) => id)))];
}

/** Two codes of one country: ISO 3166 and the Union have their own for the United Kingdom and for Greece. */
const ALIASES: ReadonlyMap<PlaceCode, PlaceCode> = new Map(Object.entries({ UK: "GB", GB: "UK", EL: "GR", GR: "EL" }));

/** The place and the wider ones it lies in, the nearest first: `US-CA`, `US`; `DE`, `EU`; a country under each of its codes. */
export function placesAround(place: PlaceCode): readonly PlaceCode[] {
  const country = place.split("-")[0] ?? place;
  const alias = ALIASES.get(country);
  return [...new Set([place, country, ...(alias ? [alias] : []), ...(EEA.has(country) ? ["EU"] : [])])];
}
