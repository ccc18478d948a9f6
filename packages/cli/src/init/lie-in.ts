import { placesAround } from "@candor/compiler";

/** Whether any of these places is in a zone of law, or is the zone: `EU`, which stands for the EEA, `UK`, `BR`, `US-CA`. */
export function lieIn(places: readonly string[], zone: string): boolean {
  return places.some((place) => placesAround(place).includes(zone));
}
