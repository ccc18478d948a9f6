import { formerIds, isChosenIn, type PolicyModel, type Renamed, underNewNames } from "@candor/model";
import type { RenamedList } from "@candor/render";
import { type Alike, itemsAlike, PURPOSES_ALIKE, RECIPIENTS_ALIKE } from "./read-alike.ts";

/** What most likely is one thing under two names, and does not say so: answers of people, or what they heard of, would be lost. */
export interface LikelyRename {
  readonly of: RenamedList;
  readonly was: string;
  readonly is: string;
}

/**
 * The purposes, data items and recipients that went and came between two policies and are alike, and those of which the
 * earlier policy said that they had another name, where choices hang on it and the later one does not say so.
 */
export function likelyRenames(published: PolicyModel, after: PolicyModel): readonly LikelyRename[] {
  const before = underNewNames(published, after);
  const purposes = alike("purposes", { before: before.purposes, after: after.purposes }, PURPOSES_ALIKE);
  const heirs = new Map([
    ...after.purposes.flatMap((one) => formerIds(one, after.purposes).map((id) => [id, one.id] as const)),
    ...purposes.map(({ was, is }) => [was, is] as const),
  ]);
  return [
    ...purposes,
    ...alike("data", { before: before.data, after: after.data }, itemsAlike(before, after, heirs)),
    ...alike("recipients", { before: before.recipients, after: after.recipients }, RECIPIENTS_ALIKE),
    ...dropped(before, after),
  ];
}

interface Both<Thing> {
  readonly before: readonly Thing[];
  readonly after: readonly Thing[];
}

/** Each that is gone is like one that is new at most: first by the criterion that says most. */
function alike<Thing extends Renamed>(
  of: RenamedList,
  { before, after }: Both<Thing>,
  criteria: readonly Alike<Thing>[],
): readonly LikelyRename[] {
  const old = new Set(before.map(({ id }) => id));
  const named = namesIn(after);
  const gone = new Set(before.filter(({ id }) => !named.has(id)));
  const fresh = after.filter((one) => [one.id, ...formerIds(one, after)].every((id) => !old.has(id)));
  const found = new Map<Thing, Thing>();
  for (const isAlike of criteria) {
    for (const is of fresh) {
      const was = found.has(is) ? undefined : [...gone].find((one) => isAlike(one, is));
      if (!was) continue;
      found.set(is, was);
      gone.delete(was);
    }
  }
  return fresh.flatMap((is) => {
    const was = found.get(is);
    return was ? [{ of, was: was.id, is: is.id }] : [];
  });
}

/** The former ids that nothing names any more, of what people answer to. */
function dropped(before: PolicyModel, after: PolicyModel): readonly LikelyRename[] {
  const asked = after.purposes.filter(({ mode, optional }) => mode !== "none" || optional.length > 0);
  const chosen = after.data.filter(({ id }) => after.purposes.some((purpose) => isChosenIn(purpose, id)));
  return [
    ...droppedOf("purposes", { before: before.purposes, after: after.purposes }, asked),
    ...droppedOf("data", { before: before.data, after: after.data }, chosen),
  ];
}

function droppedOf<Thing extends Renamed>(
  of: RenamedList,
  { before, after }: Both<Thing>,
  answered: readonly Thing[],
): readonly LikelyRename[] {
  const named = namesIn(after);
  return answered.flatMap((is) => {
    const ids = [is.id, ...formerIds(is, after)];
    const old = before.filter(({ id }) => ids.includes(id));
    const lost = old.flatMap(({ formerly = [] }) => formerly.filter((id) => !named.has(id)));
    return lost.map((was) => ({ of, was, is: is.id }));
  });
}

/** Ids of today and former ones. */
function namesIn(things: readonly Renamed[]): ReadonlySet<string> {
  return new Set(things.flatMap((one) => [one.id, ...formerIds(one, things)]));
}
