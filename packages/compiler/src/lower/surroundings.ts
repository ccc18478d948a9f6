import { isDeepStrictEqual } from "node:util";
import type { Company, DataItem, Mission, PlaceCode, Recipient } from "@candor/model";
import type { Surroundings } from "./purpose.ts";

interface Lowered {
  readonly company: Company;
  readonly mission: Mission;
  readonly data: readonly DataItem[];
  readonly recipients: readonly Recipient[];
  /** Ids of the groups of people, the usual one first. */
  readonly people: readonly string[];
  /** Former ids that one purpose names and none has. */
  readonly formerIds: ReadonlySet<string>;
}

/** What purposes follow, for everybody and for each place; made once for each. */
export function surroundingsOf(lowered: Lowered): (place: PlaceCode | null) => Surroundings {
  const made = new Map<PlaceCode | null, Surroundings>();
  return (place) => {
    const around = made.get(place) ?? surroundings(lowered, place);
    made.set(place, around);
    return around;
  };
}

/** The places where purposes follow something else than everybody's: company, data or recipients say so. */
export function placesOf(
  { company, data, recipients }: Lowered,
  around: (place: PlaceCode | null) => Surroundings,
): readonly PlaceCode[] {
  const places = [company, ...data, ...recipients].flatMap(({ byPlace }) => byPlace.map(({ place }) => place));
  return [...new Set(places)].filter((place) => !isDeepStrictEqual(around(place), around(null)));
}

function surroundings(lowered: Lowered, place: PlaceCode | null): Surroundings {
  const { company, mission, data, recipients, people, formerIds } = lowered;
  const { channels, systems, controllers } = there(company, place);
  return {
    data: new Map(data.map((item) => [item.id, there(item, place).kept])),
    channels: idsOf(channels),
    systems: idsOf(systems),
    people: new Set(people),
    usual: Object.freeze(people.slice(0, 1)),
    formerIds,
    controllers: idsOf(controllers),
    served: idsOf([...mission.aims, ...mission.promises]),
    recipients: byPurpose(recipients.map((recipient) => ({ id: recipient.id, for: there(recipient, place).for }))),
  };
}

function byPurpose(
  recipients: readonly { id: string; for: readonly string[] }[],
): ReadonlyMap<string, readonly string[]> {
  const lists = new Map<string, string[]>();
  for (const recipient of recipients) {
    for (const purpose of recipient.for) {
      const list = lists.get(purpose);
      if (list) list.push(recipient.id);
      else lists.set(purpose, [recipient.id]);
    }
  }
  for (const list of lists.values()) Object.freeze(list);
  return lists;
}

function there<Facts extends { readonly byPlace: readonly { readonly place: PlaceCode; readonly facts: object }[] }>(
  facts: Facts,
  place: PlaceCode | null,
): Facts {
  return { ...facts, ...facts.byPlace.find((entry) => entry.place === place)?.facts };
}

function idsOf(items: readonly { readonly id: string }[]): ReadonlySet<string> {
  return new Set(items.map(({ id }) => id));
}
