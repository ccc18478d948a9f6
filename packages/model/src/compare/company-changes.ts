import type { Company, PlaceCode, PolicyModel } from "../policy.ts";
import { compareByPlace } from "./by-place.ts";
import { added, type Change, type ChangeKind } from "./change.ts";

/** Changes to how people say yes and no, and to what the company promises. */
export function companyChanges(before: PolicyModel, after: PolicyModel): Change[] {
  return [...compareByPlace(before.company, after.company, steps), ...promises(before, after)];
}

function steps(was: Company, is: Company, place: PlaceCode | null): Change[] {
  return (["agree", "refuse"] as const)
    .filter((way) => was.choices[way].steps !== is.choices[way].steps)
    .map((way) => change(place, "steps", "tell", way, was.choices[way].steps, is.choices[way].steps));
}

function promises(before: PolicyModel, after: PolicyModel): Change[] {
  const ids = (policy: PolicyModel) => policy.mission.promises.map(({ id }) => id);
  const says = (policy: PolicyModel, id: string) =>
    policy.mission.promises.find((promise) => promise.id === id)?.says ?? null;
  const kept = ids(after).filter((id) => ids(before).includes(id) && says(before, id) !== says(after, id));
  return [
    ...added(ids(before), ids(after)).map((id) => change(null, "promise-added", "tell", id, null, says(after, id))),
    ...kept.map((id) => change(null, "promise-changed", "tell", id, says(before, id), says(after, id))),
    ...added(ids(after), ids(before)).map((id) =>
      change(null, "promise-withdrawn", "tell", id, says(before, id), null),
    ),
  ];
}

function change(
  place: PlaceCode | null,
  kind: ChangeKind,
  weight: Change["weight"],
  subject: string,
  before: unknown,
  after: unknown,
): Change {
  return { kind, weight, purpose: null, subject, place, before, after };
}
