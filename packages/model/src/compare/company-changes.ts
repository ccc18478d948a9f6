import type { PolicyModel } from "../policy.ts";
import type { Company } from "../policy/company.ts";
import type { PlaceCode } from "../policy/place.ts";
import { compareByPlace } from "./by-place.ts";
import { added, change, type Change, type ChangeKind } from "./change.ts";

/** Changes to how people say yes and no, and to what the company promises. */
export function companyChanges(before: PolicyModel, after: PolicyModel): Change[] {
  return [...compareByPlace(before.company, after.company, steps), ...promises(before, after)];
}

function steps(was: Company, is: Company, place: PlaceCode | null): Change[] {
  return (["agree", "refuse"] as const).flatMap((way) => {
    const [before, after] = [was.choices[way].steps, is.choices[way].steps];
    return before === after ? [] : [change({ kind: "steps", weight: "tell", subject: way, place, before, after })];
  });
}

function promises(before: PolicyModel, after: PolicyModel): Change[] {
  const ids = (policy: PolicyModel) => policy.mission.promises.map(({ id }) => id);
  const says = (policy: PolicyModel, id: string) =>
    policy.mission.promises.find((promise) => promise.id === id)?.says ?? null;
  const kept = ids(after).filter((id) => ids(before).includes(id) && says(before, id) !== says(after, id));
  const tell = (kind: ChangeKind) => (id: string) =>
    change({ kind, weight: "tell", subject: id, before: says(before, id), after: says(after, id) });
  return [
    ...added(ids(before), ids(after)).map(tell("promise-added")),
    ...kept.map(tell("promise-changed")),
    ...added(ids(after), ids(before)).map(tell("promise-withdrawn")),
  ];
}
