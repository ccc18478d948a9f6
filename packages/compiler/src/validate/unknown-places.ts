import type { Diagnostic } from "@candor/model";
import type { ParsedDocument } from "../document.ts";
import { pointerOf } from "../facts/pointer.ts";
import { shown } from "../text/shown.ts";
import { PLACE_HELP } from "./explain-form.ts";
import { COUNTRY_CODES } from "./country-codes.ts";
import { valueAt } from "../facts/fact-path.ts";

/** Places of the company that no map has: under a mistyped one, no law would apply. */
export function unknownPlaces(document: ParsedDocument): readonly Diagnostic[] {
  if (document.kind !== "company") return [];
  return ["established-in", "people-in"].flatMap((field) => {
    const places = valueAt(document.frontmatter, [field]);
    return (Array.isArray(places) ? places : []).flatMap((place: unknown, index): readonly Diagnostic[] => {
      if (typeof place !== "string" || isPlace(place)) return [];
      const path = [field, index];
      const message = `${shown(place)} is not a place that we know`;
      const at = { place: document.placeOf(path), pointer: pointerOf(path) };
      return [{ rule: "field/type", severity: "error", message, help: PLACE_HELP, ...at }];
    });
  });
}

/** `EU`, `UK`, a country, or a country with its state; which states a country has is not looked up. */
export function isPlace(place: string): boolean {
  // What has not the form of a place has a finding already.
  return !/^[A-Z]{2}(?:-|$)/.test(place) || COUNTRY_CODES.has(place.slice(0, 2));
}
