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
  "never-asked": "ask the person first",
  "no-answer-yet": "wait for their answer",
  refused: "respect their no: only they can change it",
  withdrawn: "stop using it: they took their yes back",
  objected: "stop using it: they objected",
  expired: "ask again: their yes is too old",
  "notice-changed": "ask again: the text has changed since",
  unavailable: "try again once the source answers",
  "over-limit": "send it later",
};

/** The one step that would let a denied use pass, as a clause without a capital and a full stop. */
export function whatWouldHelp(reason: UseDenialReason): string {
  return HELP[reason];
}
