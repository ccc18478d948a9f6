import type { CompanyFacts } from "@candor/model";
import type { Limits } from "../packs/packs.ts";
import { placesAround } from "../places/zones.ts";
import { sorted } from "./in-order.ts";

type Ages = CompanyFacts["ages"];

/** The highest age from which anybody may use the service, and the highest until which a parent agrees, in every place. */
export function agesForAll(
  all: readonly Ages[],
  { establishedIn, peopleIn }: Pick<CompanyFacts, "establishedIn" | "peopleIn">,
  limits: readonly Limits[],
): Ages {
  const written = all.filter((ages) => ages !== null);
  if (written.length === 0) return null;
  const stated = [...establishedIn, ...peopleIn];
  const asked = stated.flatMap((place) => limits.flatMap((limit) => nearestAge(place, limit) ?? []));
  const parents = written.flatMap(({ parentUntil }) => parentUntil);
  const from = Math.max(...written.map((ages) => ages.from));
  const age = Math.max(0, ...parents.map((parent) => parent.age), ...asked);
  const places = sorted([...new Set([...peopleIn, ...parents.map(({ place }) => place)])]);
  return { from, parentUntil: from < age ? places.map((place) => ({ place, age })) : [] };
}

function nearestAge(place: string, { "parent-until": ages = {} }: Limits): number | undefined {
  const nearest = placesAround(place).find((one) => Object.hasOwn(ages, one));
  return nearest === undefined ? undefined : ages[nearest];
}
