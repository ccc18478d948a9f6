import { type PlaceCode, placesAround } from "@candor/model";
import { onceEach } from "../once-each.ts";
import { type Pack, PACKS } from "../packs/packs.ts";

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

export { placesAround };
