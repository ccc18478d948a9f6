/** Why a person's choices deny a use. */
export type DenialReason =
  | "never-asked"
  | "no-answer-yet"
  | "refused"
  | "withdrawn"
  | "objected"
  | "expired"
  | "notice-changed"
  | "unavailable";

const HELP: Readonly<Record<DenialReason, string>> = {
  "never-asked": "ask the person first: no question about this has reached them, and no answer means no",
  "no-answer-yet": "wait for their answer: they were asked, and no answer means no",
  refused: "respect it: the person said no, and only they can change that",
  withdrawn: "stop using it: the person took their yes back, and only they can change that",
  objected: "stop using it: the person objected, and only they can change that",
  expired: "ask again: their yes is older than the policy lets a yes be",
  "notice-changed": "ask again with the text of today: it changed since they said yes",
  unavailable: "try again when the source of choices answers: until it does, the answer is no",
};

/** The one step that would let a denied use pass, as a clause without a capital and a full stop. */
export function whatWouldHelp(reason: DenialReason): string {
  return HELP[reason];
}
