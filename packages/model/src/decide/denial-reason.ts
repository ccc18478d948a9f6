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

/** Why a use is denied: by the choices of a person, or because they have had as much as the policy lets them have. */
export type UseDenialReason = DenialReason | "over-limit";

const HELP: Readonly<Record<UseDenialReason, string>> = {
  "never-asked": "ask the person first: no question about this has reached them, and no answer means no",
  "no-answer-yet": "wait for their answer: they were asked, and no answer means no",
  refused: "respect it: the person said no, and only they can change that",
  withdrawn: "stop using it: the person took their yes back, and only they can change that",
  objected: "stop using it: the person objected, and only they can change that",
  expired: "ask again: their yes is older than the policy lets a yes be",
  "notice-changed": "ask again with the text of today: it changed since they said yes",
  unavailable: "try again when the source that was asked answers: until it does, the answer is no",
  "over-limit": "send it later: the person has had as many as the policy lets them have in this time",
};

/** The one step that would let a denied use pass, as a clause without a capital and a full stop. */
export function whatWouldHelp(reason: UseDenialReason): string {
  return HELP[reason];
}
