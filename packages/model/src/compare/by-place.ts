import { byCodeUnit } from "../code-unit-order.ts";
import type { PolicyModel } from "../policy.ts";
import type { ByPlace, PlaceCode } from "../policy/place.ts";

interface Placed {
  readonly byPlace: readonly ByPlace<object>[];
}

/** The places for which any of the policies says something of its own, sorted. */
export function placesOf(...policies: readonly PolicyModel[]): readonly PlaceCode[] {
  const documents = policies.flatMap(({ company, purposes, data, recipients, rights, breach }): readonly Placed[] => [
    company,
    ...purposes,
    ...data,
    ...recipients,
    rights,
    breach,
  ]);
  return [...new Set(documents.flatMap(({ byPlace }) => byPlace.map(({ place }) => place)))].toSorted(byCodeUnit);
}

/** The policy as it holds for people at a place. What the place leaves as it is, is the same object. */
export function policyAt(policy: PolicyModel, place: PlaceCode): PolicyModel {
  const { company, purposes, data, recipients, rights, breach } = policy;
  return {
    ...policy,
    company: factsAt(company, place),
    purposes: allAt(purposes, place),
    data: allAt(data, place),
    recipients: allAt(recipients, place),
    rights: factsAt(rights, place),
    breach: factsAt(breach, place),
  };
}

function allAt<Document extends Placed>(documents: readonly Document[], place: PlaceCode): readonly Document[] {
  const differs = documents.some(({ byPlace }) => byPlace.some((entry) => entry.place === place));
  return differs ? documents.map((document) => factsAt(document, place)) : documents;
}

function factsAt<Document extends Placed>(document: Document, place: PlaceCode): Document {
  const own = document.byPlace.find((entry) => entry.place === place);
  return own ? { ...document, ...own.facts } : document;
}
