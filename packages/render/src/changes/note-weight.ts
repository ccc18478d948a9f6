import type { PolicyModel, Weight } from "@candor/model";
import type { DescribedChange } from "./describe-changes.ts";

/** Where the note says a change: what weighs as a question, where nothing waits for an answer, is told. */
export function noteWeight(change: DescribedChange, policy: PolicyModel): Weight {
  return change.weight === "ask" && !waitsForYes(change, policy) ? "tell" : change.weight;
}

/** Whether all its purposes wait for a yes where it holds: they themselves, or the optional items that it is about. */
function waitsForYes({ purposes, subjects, places }: DescribedChange, policy: PolicyModel): boolean {
  return purposes.every((id) => {
    const purpose = policy.purposes.find((one) => one.id === id);
    if (!purpose) return true;
    const there = purpose.byPlace.filter(({ place }) => places.includes(place)).map(({ facts }) => facts);
    const holding = there.length > 0 ? there.map((facts) => ({ ...purpose, ...facts })) : [purpose];
    return holding.every(
      ({ mode, optional }) => mode === "opt-in" || subjects.every((subject) => optional.includes(subject)),
    );
  });
}
