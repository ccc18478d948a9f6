import type { PolicyModel } from "../policy.ts";
import type { Mission, Promised } from "../policy/mission.ts";
import type { Text } from "../policy/text.ts";
import { change, type Change } from "./change.ts";
import { factChanges, shown, toldIfLost, type FactRules } from "./facts.ts";

/** Changes to what the company aims at and promises. */
export function missionChanges({ mission: was }: PolicyModel, { mission: is }: PolicyModel): Change[] {
  return [...promises(was.promises, is.promises), ...factChanges(facts(was), facts(is), RULES, {})];
}

type MissionFacts = Omit<Mission, keyof Text>;

const RULES: FactRules<MissionFacts> = {
  aims: { kind: "mission", subject: "aims", weigh: shown },
  owner: { kind: "mission", subject: "owner", weigh: shown },
  review: { kind: "mission", subject: "review", weigh: shown },
  reviewed: { kind: "mission", subject: "reviewed", weigh: shown },
  video: { kind: "mission", subject: "video", weigh: shown },
  promises: null,
};

function facts({ aims, promises, owner, review, reviewed, video }: Mission): MissionFacts {
  return { aims, promises, owner, review, reviewed, video };
}

/** A promise that is withdrawn or says something else is told; a new one is not, nor is another way to check it. */
function promises(was: readonly Promised[], is: readonly Promised[]): Change[] {
  const ids = [...new Set([...is, ...was].map(({ id }) => id))];
  return ids.flatMap((subject) => {
    const [before = null, after = null] = [was, is].map((list) => list.find(({ id }) => id === subject) ?? null);
    const said = { subject, before: before?.says ?? null, after: after?.says ?? null };
    if (!before) return [change({ kind: "promise-added", weight: "patch", ...said })];
    if (!after) return [change({ kind: "promise-withdrawn", weight: "tell", ...said })];
    return factChanges<Omit<Promised, "id">>(before, after, PROMISE, { subject });
  });
}

const PROMISE: FactRules<Omit<Promised, "id">> = {
  says: { kind: "promise-changed", weigh: toldIfLost },
  proof: { kind: "promise-proof", weigh: shown },
  checked: { kind: "promise-proof", weigh: shown },
};
