import {
  compareKeeping,
  type DataItem,
  formerIds,
  formerItemsOf,
  type PolicyModel,
  type Purpose,
  type PurposeFacts,
  placesIn,
  rulesIn,
} from "@candor/model";
import { literal, stringLiteral } from "./escape.ts";

/** The members of a purpose's row in the table. What would say nothing is left out, but for what every row has. */
export function purposeRow(purpose: Purpose, { purposes, data }: PolicyModel): readonly string[] {
  const { id, optional, howOften, byPlace } = purpose;
  const former = formerItemsOf([...optional, ...byPlace.flatMap(({ facts }) => facts.optional ?? [])], data);
  const kept = purpose.kept.filter((entry) => !isDefault(entry, data));
  return [
    `id: ${stringLiteral(id)}`,
    ...guardFacts({ ...purpose, howOften: howOften ?? undefined, kept: kept.length > 0 ? kept : undefined }),
    `formerly: ${list(formerIds(purpose, purposes))}`,
    ...(former.length > 0 ? [`formerItems: ${literal(former)}`] : []),
    ...(byPlace.some(({ facts }) => guardFacts(facts).length > 0) ? placesMembers(purpose) : []),
  ];
}

/**
 * What holds where the place is not known, and in each place, the narrower first. A place that says nothing to a guard is
 * there too: what the wider one says does not hold in it.
 */
function placesMembers(purpose: Purpose): readonly string[] {
  const { mode, needs, optional, channels, askAgain, howOften } = rulesIn(purpose, null);
  const places = purpose.byPlace
    .map(({ place, facts }) => ({ places: placesIn(place), facts: guardFacts(facts) }))
    .toSorted((one, other) => one.places.length - other.places.length)
    .map((entry) => `{ places: ${list(entry.places)}, facts: ${object(entry.facts)} }`);
  return [
    `strictest: ${object(guardFacts({ mode, needs, optional, channels, askAgain, howOften }))}`,
    `byPlace: [${places.join(", ")}]`,
  ];
}

function object(members: readonly string[]): string {
  return members.length > 0 ? `{ ${members.join(", ")} }` : "{}";
}

export function list(ids: readonly string[]): string {
  return `[${ids.map(stringLiteral).join(", ")}]`;
}

/** How long items are kept. */
export function keptMember(kept: PurposeFacts["kept"]): string {
  return `kept: ${literal(kept)}`;
}

/** Of the facts that are there, those that a guard asks for. */
function guardFacts(facts: {
  readonly [Key in keyof PurposeFacts]?: PurposeFacts[Key] | undefined;
}): readonly string[] {
  const { mode, needs, optional, channels, askAgain, howOften, kept } = facts;
  return [
    ...(mode === undefined ? [] : [`mode: ${stringLiteral(mode)}`]),
    ...(needs === undefined ? [] : [`needs: ${list(needs)}`]),
    ...(optional === undefined ? [] : [`optional: ${list(optional)}`]),
    ...(channels === undefined ? [] : [`channels: ${list(channels)}`]),
    ...(askAgain === undefined ? [] : [`askAgain: ${literal(askAgain && { iso: askAgain.iso })}`]),
    ...(howOften === undefined ? [] : [`howOften: ${literal(howOften)}`]),
    ...(kept === undefined ? [] : [keptMember(kept)]),
  ];
}

/** As long as the item itself says, which stands once in the table. */
function isDefault({ item, keeping }: PurposeFacts["kept"][number], data: readonly DataItem[]): boolean {
  const own = data.find(({ id }) => id === item)?.kept;
  return own !== null && own !== undefined && compareKeeping(own, keeping) === "same";
}
