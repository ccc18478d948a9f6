import type { PlaceCode } from "@candor/model";
import type { PolicyDocuments } from "../document.ts";
import { onceEach } from "../once-each.ts";
import { placesAround } from "./zones.ts";

/**
 * The places that a policy speaks of: those of the company and its people, and those inside one of these that a document
 * has facts of its own for. Who says something for California, and has people in the United States, has people there.
 */
export const spokenPlaces: (policy: PolicyDocuments) => readonly PlaceCode[] = onceEach((policy) => {
  const { "established-in": established = [], "people-in": people = [] } = policy.company?.frontmatter ?? {};
  return withThoseInside([...established, ...people], placesWithOwnFacts(policy));
});

/** Some places, and those of others that lie inside one of them. */
export function withThoseInside(places: readonly PlaceCode[], others: readonly PlaceCode[]): readonly PlaceCode[] {
  const stated = new Set(places);
  const inside = others.filter((place) => placesAround(place).some((one) => stated.has(one)));
  return [...new Set([...places, ...inside])];
}

/** The places that `by-place` of any document names. */
export function placesWithOwnFacts(policy: PolicyDocuments): readonly PlaceCode[] {
  const { company, data, recipients, rights, breach, purposes } = policy;
  const changes = [company, data, recipients, rights, breach, ...purposes].map(
    (document) => document?.frontmatter["by-place"] ?? {},
  );
  return [...new Set(changes.flatMap((change) => Object.keys(change)))].toSorted();
}
