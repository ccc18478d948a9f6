import type { Choice, ChoiceState, Facet } from "../ports.ts";
import { isNo } from "./noes.ts";

/** One choice of a form. Without a facet it is about the whole purpose; purpose `*` is everything optional. */
export interface NewChoice {
  readonly purpose: string;
  readonly facet?: Facet;
  readonly state: ChoiceState;
}

/**
 * Takes one choice of the form with number `seq` into a person's choices, which are kept by purpose and facet. Of two
 * answers to one question in one form the no counts. `at` is in milliseconds since 1970 UTC.
 */
export function recordChoice(choices: Map<string, Choice>, choice: NewChoice, seq: number, at: number): void {
  const { purpose, facet = "", state } = choice;
  const key = JSON.stringify([purpose, facet]);
  const noSeq = isNo(state) ? seq : (choices.get(key)?.noSeq ?? 0);
  if (noSeq === seq && !isNo(state)) return;
  choices.set(key, { purpose, facet, state, seq, noSeq, at });
}
