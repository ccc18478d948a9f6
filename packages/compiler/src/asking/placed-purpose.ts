import {
  formerIds,
  formerItemsOf,
  type PlaceCode,
  type PolicyModel,
  type Purpose,
  type PurposeFacts,
  type PurposeRules,
} from "@candor/model";
import type { Grounds } from "../facts/waits-for-yes.ts";
import { placesAround } from "../places/zones.ts";

/** A purpose as it holds in one place: all that a decision about a person there asks of it. */
export interface PlacedPurpose extends PurposeRules {
  readonly needs: readonly string[];
  readonly people: readonly string[];
  /** The place under `by-place` that says something of its own that a decision asks for; null where none does. */
  readonly place: PlaceCode | null;
  /** The fact by which it waits for a yes, or does not. */
  readonly ground: keyof Grounds;
}

/** The facts that a decision asks for. */
const DECIDING = ["mode", "needs", "optional", "channels", "askAgain"] as const satisfies (keyof PurposeFacts)[];

/** The purposes as they hold for a person in a place; as for everybody where the place is not known. */
export function purposesIn(model: PolicyModel, place: PlaceCode | null): readonly PlacedPurpose[] {
  return model.purposes.map((purpose) => placed(purpose, model, place === null ? [] : placesAround(place)));
}

/** A purpose for everybody, then in each place that changes what is decided. */
export function variantsOf(purpose: Purpose, model: PolicyModel): readonly PlacedPurpose[] {
  const places = purpose.byPlace.map(({ place }) => placed(purpose, model, [place]));
  return [placed(purpose, model, []), ...places.filter(({ place }) => place !== null)];
}

/** The nearest place that says something of its own counts; what it does not say is as for everybody. */
function placed(purpose: Purpose, { purposes, data }: PolicyModel, around: readonly PlaceCode[]): PlacedPurpose {
  const { id, mode, needs, optional, channels, askAgain, people } = purpose;
  const everybody = { id, mode, needs, optional, channels, askAgain, people };
  const own = around.flatMap((place) => purpose.byPlace.filter((entry) => entry.place === place))[0];
  const changed = DECIDING.some((key) => own?.facts[key] !== undefined);
  const facts = own ? { ...everybody, ...pick(own.facts) } : everybody;
  // Few purposes were ever renamed, and looking for ids that are taken goes through all purposes.
  const formerly = purpose.formerly.length === 0 ? [] : formerIds(purpose, purposes);
  const formerItems = formerItemsOf(facts.optional, data);
  const place = own && changed ? own.place : null;
  return {
    ...facts,
    ground: groundOf({ ...purpose, ...own?.facts }),
    formerly,
    ...(formerItems.length > 0 && { formerItems }),
    place,
  };
}

function groundOf({ mode, basis, specialBecause }: PurposeFacts): keyof Grounds {
  if (mode !== "opt-in" || basis === "consent") return "because";
  return specialBecause === "explicit-consent" ? "special-because" : "decides-alone";
}

function pick(facts: Partial<PurposeFacts>): Partial<PurposeFacts> {
  const keys = [...DECIDING, "people"] as const;
  return Object.fromEntries(keys.flatMap((key) => (facts[key] === undefined ? [] : [[key, facts[key]]])));
}
