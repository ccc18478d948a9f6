import type { PlaceCode } from "./policy/place.ts";

/** The states where the GDPR applies: the EU, and Iceland, Liechtenstein and Norway by the EEA agreement. */
const EEA: ReadonlySet<PlaceCode> = new Set(
  "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK EL".split(" "),
);

/** Two codes of one country: ISO 3166 and the Union have their own for the United Kingdom and for Greece. */
const ALIASES: ReadonlyMap<PlaceCode, PlaceCode> = new Map(Object.entries({ UK: "GB", GB: "UK", EL: "GR", GR: "EL" }));

/** The place and the wider ones it lies in, the nearest first: `US-CA`, `US`; `DE`, `EU`; a country under each of its codes. */
export function placesAround(place: PlaceCode): readonly PlaceCode[] {
  const country = place.split("-")[0] ?? place;
  const alias = ALIASES.get(country);
  return [...new Set([place, country, ...(alias ? [alias] : []), ...(EEA.has(country) ? ["EU"] : [])])];
}

/** The codes of a place: its own, its other one, and those of the states of the Union. What lies in a country has the country's code before its own. */
export function placesIn(place: PlaceCode): readonly PlaceCode[] {
  const alias = ALIASES.get(place);
  return [place, ...(alias ? [alias] : []), ...(place === "EU" ? EEA : [])];
}
