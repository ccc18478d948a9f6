import type { Keeping, PlaceCode, Purpose, PurposeFacts } from "@candor/model";
import type { Document } from "../document.ts";
import { differences } from "./by-place.ts";
import { cleanFrozen } from "./clean-frozen.ts";
import { inOrder, presentIn } from "./in-order.ts";
import { type OwnFacts, ownFactsOf } from "./own-facts.ts";
import { textOf } from "./text.ts";

/** What the other documents say that a purpose follows, in one place or for everybody. */
export interface Surroundings {
  /** How long each data item is kept; null where that cannot be read. */
  readonly data: ReadonlyMap<string, Keeping | null>;
  readonly channels: ReadonlySet<string>;
  readonly systems: ReadonlySet<string>;
  /** Ids of the groups of people. */
  readonly people: ReadonlySet<string>;
  /** The group that is meant where nobody says which. */
  readonly usual: readonly string[];
  readonly controllers: ReadonlySet<string>;
  /** Ids of the aims and promises. */
  readonly served: ReadonlySet<string>;
  /** Former ids that one purpose names and none has. */
  readonly formerIds: ReadonlySet<string>;
  /** Ids of the recipients for each purpose. */
  readonly recipients: ReadonlyMap<string, readonly string[]>;
}

/** `places` are those for which any document says something of its own; null asks for everybody's surroundings. */
export function lowerPurpose(
  document: Document<"purpose">,
  places: readonly PlaceCode[],
  around: (place: PlaceCode | null) => Surroundings,
): Purpose {
  const own = ownFactsOf(document);
  const factsIn = (place: PlaceCode | null): PurposeFacts => present(around(place), document.id, own(place));
  const everybody = factsIn(null);
  const byPlace = cleanFrozen(differences(everybody, places, factsIn));
  // All of it is clean and frozen, so that nobody looks through it again.
  return Object.freeze({ id: document.id, ...textOf(document), ...everybody, byPlace });
}

/** The facts with what is there of all that they name: a reference to what is not has a finding of its own. */
function present(around: Surroundings, id: string, { facts, times, names }: OwnFacts): PurposeFacts {
  const needs = presentIn(facts.needs, around.data);
  const optional = presentIn(facts.optional, around.data);
  const people = presentIn(facts.people, around.people);
  return {
    ...facts,
    formerly: presentIn(facts.formerly, around.formerIds),
    recipients: around.recipients.get(id) ?? NOBODY,
    serves: one(facts.serves, around.served),
    needs,
    optional,
    people: people.length > 0 ? people : around.usual,
    by: one(facts.by, around.controllers),
    onBehalfOf: one(facts.onBehalfOf, around.controllers),
    kept: times ? timesOf([...needs, ...optional], times, around.data) : keptOf(facts.kept, around.data),
    channels: names.channels ? presentIn(facts.channels, around.channels) : inOrder(around.channels),
    systems: names.systems ? presentIn(facts.systems, around.systems) : inOrder(around.systems),
  };
}

const NOBODY: readonly string[] = Object.freeze([]);

/** The purpose's one time for each item that is there. */
function keptOf(kept: PurposeFacts["kept"], data: Surroundings["data"]): PurposeFacts["kept"] {
  return kept.every(({ item }) => data.has(item)) ? kept : Object.freeze(kept.filter(({ item }) => data.has(item)));
}

/** The purpose's own time for an item, else what data.md says. */
function timesOf(
  items: readonly string[],
  times: ReadonlyMap<string, Keeping | null>,
  data: Surroundings["data"],
): PurposeFacts["kept"] {
  const kept = items.toSorted().flatMap((item) => {
    const keeping = (times.has(item) ? times : data).get(item) ?? null;
    return keeping ? [{ item, keeping }] : [];
  });
  return cleanFrozen(kept);
}

function one(id: string | null, known: ReadonlySet<string>): string | null {
  return id !== null && known.has(id) ? id : null;
}
