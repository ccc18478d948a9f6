import type { ChoiceState, DenialReason } from "@candor/model";

/** Why a question is denied: by a person's choices, or because the policy never says it. */
export type Denial = DenialReason | "not-in-policy";

/** What a person did, as authors write it, and the state that it is recorded as. */
export const STATES: ReadonlyMap<string, ChoiceState> = new Map<string, ChoiceState>([
  ["yes", "given"],
  ["no", "refused"],
  ["withdrawn", "withdrawn"],
  ["objected", "objected"],
  ["renewed", "renewed"],
  ["asked", "requested"],
  ["expired", "expired"],
  ["notice-changed", "invalidated"],
]);

const WORDS: ReadonlyMap<ChoiceState, string> = new Map(Array.from(STATES, ([word, state]) => [state, word]));

/** The word that an author writes for a state. */
export function wordOf(state: ChoiceState): string {
  return WORDS.get(state) ?? state;
}

const BECAUSE: Readonly<Record<Denial, string>> = {
  "never-asked": "they were never asked, and no answer means no",
  "no-answer-yet": "they were asked and have not answered, which means no",
  refused: "they said no",
  withdrawn: "they took their yes back",
  objected: "they objected",
  expired: "their yes has run out",
  "notice-changed": "the text changed since their yes",
  unavailable: "their choices cannot be read, and no answer means no",
  "not-in-policy": "the policy does not name it",
};

/** Why, as a clause about a person: `they said no`. */
export function becauseOf(denial: Denial): string {
  return BECAUSE[denial];
}
