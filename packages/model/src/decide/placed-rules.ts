import { meanDays } from "../compare/keeping.ts";
import type { PurposeRules } from "../decide.ts";
import { placesAround } from "../places-around.ts";
import type { Duration, Keeping } from "../policy/keeping.ts";
import type { PlaceCode } from "../policy/place.ts";
import type { ConsentMode } from "../policy/purpose.ts";

/** What a guard needs to know of a purpose for people of one place. A purpose of the model and a row of its table have it. */
export interface GuardRules extends Omit<PurposeRules, "id" | "formerly" | "formerItems"> {
  readonly needs: readonly string[];
  /** The most messages that a person gets; null or left out where there is no limit. */
  readonly howOften?: { readonly times: number; readonly per: Duration } | null;
  /** For how long items are kept for this purpose. */
  readonly kept?: readonly { readonly item: string; readonly keeping: Keeping }[];
}

/** A purpose, and what differs in places. */
export interface PlacedRules extends GuardRules {
  readonly byPlace?: readonly { readonly place: PlaceCode; readonly facts: Partial<GuardRules> }[];
}

/**
 * The rules for a person in `place`: those of the nearest place around it that says something of its own, and what that does
 * not say as for everybody. Null, for a place that is not known: the strictest that holds anywhere, so that no law is broken
 * whoever it is. An item is needed then if it is needed everywhere, and may be seen if it may be seen everywhere.
 */
export function rulesIn<Rules extends PlacedRules>(purpose: Rules, place: PlaceCode | null): Rules {
  const { byPlace = [] } = purpose;
  if (byPlace.length === 0) return purpose;
  if (place === null)
    return strictest(
      purpose,
      byPlace.map(({ facts }) => facts),
    );
  const own = placesAround(place).flatMap((around) => byPlace.filter((entry) => entry.place === around))[0];
  return own ? { ...purpose, ...own.facts } : purpose;
}

/** Of keeping times, those for everybody stand: one that is shorter may break the law that asks for the longer. */
function strictest<Rules extends GuardRules>(everywhere: Rules, places: readonly Partial<GuardRules>[]): Rules {
  return { ...everywhere, ...places.map((facts) => ({ ...everywhere, ...facts })).reduce(stricter, everywhere) };
}

const MODES: readonly ConsentMode[] = ["none", "opt-out", "opt-in"];

function stricter(one: GuardRules, other: GuardRules): GuardRules {
  const needs = one.needs.filter((item) => other.needs.includes(item));
  const seen = [...other.needs, ...other.optional];
  return {
    mode: MODES[Math.max(MODES.indexOf(one.mode), MODES.indexOf(other.mode))]!,
    needs,
    optional: [...one.needs, ...one.optional].filter((item) => seen.includes(item) && !needs.includes(item)),
    channels: one.channels.filter((channel) => other.channels.includes(channel)),
    askAgain: least(one.askAgain, other.askAgain, (time) => meanDays({ working: false, ...time })),
    howOften: least(one.howOften, other.howOften, ({ times, per }) => times / meanDays(per)),
  };
}

function least<T>(one: T | null | undefined, other: T | null | undefined, size: (value: T) => number): T | null {
  if (!one || !other) return one ?? other ?? null;
  return size(other) < size(one) ? other : one;
}
