import type { PolicyModel } from "../policy.ts";
import type { DataItem } from "../policy/data.ts";
import type { PlaceCode } from "../policy/place.ts";
import type { Purpose } from "../policy/purpose.ts";
import { compareByPlace, factsAt } from "./by-place.ts";
import { added, change, type Change, type ChangeKind } from "./change.ts";

/** New data is asked for again where people were asked, and told where they were not; an optional item waits for its own yes. */
export function itemChanges(was: Purpose, is: Purpose, place: PlaceCode | null, after: PolicyModel): Change[] {
  const [had, has] = [
    [...was.needs, ...was.optional],
    [...is.needs, ...is.optional],
  ];
  const more = added(had, is.needs);
  const say = (kind: ChangeKind, weight: Change["weight"]) => (item: string) =>
    change({ kind, weight, purpose: is.id, subject: item, place });
  return [
    ...more.map(say("data-added", is.mode === "opt-in" ? "ask" : "tell")),
    ...more.flatMap((id) => specialChanges(is, id, place, after)),
    ...added(had, is.optional).map(say("data-optional-added", "tell")),
    ...is.needs.filter((item) => was.optional.includes(item)).map(say("data-made-needed", "ask")),
    ...is.optional.filter((item) => was.needs.includes(item)).map(say("data-made-optional", "patch")),
    ...added(has, had).map(say("data-removed", "patch")),
  ];
}

/** Whether an item that a purpose did not need before is special: in one place, or wherever it is if the need is everywhere. */
export function specialChanges(purpose: Purpose, id: string, place: PlaceCode | null, after: PolicyModel): Change[] {
  const is = item(after, id);
  if (!is) return [];
  const plain = { ...is, special: null, byPlace: [] };
  if (place !== null) return special(purpose, plain, factsAt(is, place), place);
  return compareByPlace<DataItem, DataItem>(plain, is, (was, is, place) => special(purpose, was, is, place));
}

/** Where an item the purpose already used now comes from, and whether it became special. */
export function originChanges(before: PolicyModel, after: PolicyModel, old: Purpose, purpose: Purpose): Change[] {
  const shared = [...purpose.needs, ...purpose.optional].filter(
    (id) => old.needs.includes(id) || old.optional.includes(id),
  );
  const weight = purpose.mode === "opt-in" ? "ask" : "tell";
  return shared.flatMap((id) => {
    const [was, is] = [item(before, id), item(after, id)];
    if (!was || !is) return [];
    return compareByPlace(was, is, (was, is, place) => [
      ...added(was.from, is.from).map((source) =>
        change({
          kind: "provenance",
          weight,
          purpose: purpose.id,
          subject: id,
          place,
          before: was.from,
          after: source,
        }),
      ),
      ...special(purpose, was, is, place),
    ]);
  });
}

/** Special data is asked for whatever the basis: GDPR 9. */
function special(purpose: Purpose, was: DataItem, is: DataItem, place: PlaceCode | null): Change[] {
  if (!is.special || is.special === was.special) return [];
  const [before, after] = [was.special, is.special];
  return [change({ kind: "special", weight: "ask", purpose: purpose.id, subject: is.id, place, before, after })];
}

function item(policy: PolicyModel, id: string): DataItem | undefined {
  return policy.data.find((item) => item.id === id);
}
