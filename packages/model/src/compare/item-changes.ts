import type { DataItem } from "../policy/data.ts";
import type { Purpose } from "../policy/purpose.ts";
import { added, change, type Change, type ChangeKind, type Weight } from "./change.ts";
import { asked } from "./purpose-facts.ts";

/** The items of a policy by their ids. */
export type Items = ReadonlyMap<string, DataItem>;

/**
 * New data is asked for again where people were asked, and told where they were not; an optional item waits for its own yes.
 * Special data is asked for whatever the basis: GDPR 9.
 */
export function itemChanges(was: Purpose, is: Purpose, after: Items): Change[] {
  const [had, has] = [usedBy(was), usedBy(is)];
  const say = (kind: ChangeKind, weight: Weight) => (item: string) =>
    change({ kind, weight, purpose: is.id, subject: item });
  return [
    ...added(had, is.needs).map((id) => say("data-added", isSpecial(id, after) ? "ask" : asked(is))(id)),
    ...added(had, is.optional).map(say("data-optional-added", "tell")),
    ...is.needs.filter((item) => was.optional.includes(item)).map(say("data-made-needed", "ask")),
    ...is.optional.filter((item) => was.needs.includes(item)).map(say("data-made-optional", "patch")),
    ...added(has, had).map(say("data-removed", "patch")),
  ];
}

export function needsSpecial({ needs }: Purpose, items: Items): boolean {
  return needs.some((id) => isSpecial(id, items));
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

/** An optional item has a yes of its own, whatever the basis of the rest. */
function sources(purpose: Purpose, was: DataItem, is: DataItem): Change[] {
  const weight = purpose.optional.includes(is.id) ? "ask" : asked(purpose);
  const said = { purpose: purpose.id, subject: is.id };
  return [
    ...added(was.from, is.from).map((source) => change({ kind: "provenance", weight, after: source, ...said })),
    ...added(is.from, was.from).map((source) =>
      change({ kind: "provenance-removed", weight: "patch", before: source, ...said }),
    ),
  ];
}

function special(purpose: Purpose, { special: before }: DataItem, { id, special: after }: DataItem): Change[] {
  if (before === after) return [];
  const weight = after === null ? "patch" : "ask";
  return [change({ kind: "special", weight, purpose: purpose.id, subject: id, before, after })];
}

function isSpecial(id: string, items: Items): boolean {
  return (items.get(id)?.special ?? null) !== null;
}

function usedBy({ needs, optional }: Purpose): readonly string[] {
  return [...needs, ...optional];
}
