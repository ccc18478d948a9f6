import type { GuardRules, PlaceCode } from "@candor/model";
import type { PurposeData } from "./opener.ts";
import { ownMembers } from "./own-members.ts";

/** A code of ISO 3166, or `EU`. What looks otherwise is no place that anybody knows. */
const PLACE = /^[A-Z]{2}(-[A-Z0-9]{1,3})?$/;

/** What differs for people of a place: the strictest of all places where it is not known. Null where nothing does. */
export function factsIn(purpose: PurposeData, place: PlaceCode | null): Partial<GuardRules> | null {
  const { strictest, byPlace = [] } = ownMembers(purpose);
  if (place === null || !PLACE.test(place)) return strictest ?? null;
  for (const code of [place, place.slice(0, 2)]) {
    const found = byPlace.find(({ places }) => places.includes(code));
    if (found) return found.facts;
  }
  return null;
}
