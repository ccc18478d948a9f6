import type { DataItem } from "../policy/data.ts";
import type { Purpose } from "../policy/purpose.ts";
import { added, change, type Change, type ChangeKind, type Weight } from "./change.ts";
import { asked } from "./purpose-facts.ts";

/** The items of a policy by their ids. */
export type Items = ReadonlyMap<string, DataItem>;

/**
 * New data is asked for again where people were asked, and told where they were not; an optional item waits for its own yes.
 * Special data by explicit consent is a case of the first: such a purpose waits for a yes, whatever its basis.
 */
export function itemChanges(was: Purpose, is: Purpose): Change[] {
  const [had, has] = [usedBy(was), usedBy(is)];
  const say = (kind: ChangeKind, weight: Weight) => (item: string) =>
    change({ kind, weight, purpose: is.id, subject: item });
  return [
    ...added(had, is.needs).map(say("data-added", asked(is))),
    ...added(had, is.optional).map(say("data-optional-added", "tell")),
    ...is.needs.filter((item) => was.optional.includes(item)).map(say(madeNeeded(is), "ask")),
    ...is.optional.filter((item) => was.needs.includes(item)).map(say("data-made-optional", "patch")),
    ...added(has, had).map(say("data-removed", "patch")),
  ];
}

/** Where the purpose waits for a yes, a new one covers the item; elsewhere the answers about the item would count no more. */
function madeNeeded(purpose: Purpose): ChangeKind {
  return asked(purpose) === "ask" ? "data-made-needed" : "data-from-consent";
}

/** Where an item the purpose already used now comes from, and whether it became special. */
export function originChanges(before: Items, after: Items, old: Purpose, purpose: Purpose): Change[] {
  const had = new Set(usedBy(old));
  return usedBy(purpose)
    .filter((id) => had.has(id))
    .flatMap((id) => {
      const [was, is] = [before.get(id), after.get(id)];
      return was && is ? [...sources(purpose, was, is), ...special(purpose, was, is)] : [];
    });
}

function sources(purpose: Purpose, was: DataItem, is: DataItem): Change[] {
  const weight = askedFor(purpose, is);
  const said = { purpose: purpose.id, subject: is.id };
  return [
    ...added(was.from, is.from).map((source) => change({ kind: "provenance", weight, after: source, ...said })),
    ...added(is.from, was.from).map((source) =>
      change({ kind: "provenance-removed", weight: "patch", before: source, ...said }),
    ),
  ];
}

function special(purpose: Purpose, { special: before }: DataItem, is: DataItem): Change[] {
  const { id, special: after } = is;
  if (before === after) return [];
  const weight = after === null ? "patch" : askedFor(purpose, is);
  return [change({ kind: "special", weight, purpose: purpose.id, subject: id, before, after })];
}

/** An optional item has a yes of its own, whatever the basis of the rest. */
function askedFor(purpose: Purpose, { id }: DataItem): Weight {
  return purpose.optional.includes(id) ? "ask" : asked(purpose);
}

function usedBy({ needs, optional }: Purpose): readonly string[] {
  return [...needs, ...optional];
}
