import { type Choice, type ChoiceState, type ConsentState, type Place, recordChoice } from "@candor/model";
import type { PlacedPurpose } from "./placed-purpose.ts";
import { EVERYTHING, facetOf, readTarget, spread, type Target, targetText } from "./target.ts";
import { wordOf } from "./words.ts";

/** One answer of a form. */
export interface Answer {
  readonly state: ChoiceState;
  /** Null for everything optional. */
  readonly target: Target | null;
  /** Where it is written; null for one that stands in no file. */
  readonly at: Place | null;
}

/** What a person said at one time, in milliseconds since 1970 UTC. */
export interface Form {
  readonly at: number;
  readonly answers: readonly Answer[];
}

/** What a history of forms, the oldest first, comes to. */
export function stateOf(forms: readonly Form[]): ConsentState {
  const choices = new Map<string, Choice>();
  for (const [index, { at, answers }] of forms.entries()) {
    for (const { state, target } of answers) {
      const about = target ? { purpose: target.purpose, facet: facetOf(target) } : { purpose: "*" };
      recordChoice(choices, { ...about, state }, index + 1, at);
    }
  }
  return [...choices.values()];
}

/** An answer for each channel of its purpose where it is about every channel. */
export function spreadAnswer(answer: Answer, purposes: readonly PlacedPurpose[]): readonly Answer[] {
  if (answer.target === null) return [answer];
  const { purpose } = answer.target;
  const channels = purposes.find(({ id }) => id === purpose)?.channels ?? [];
  return spread(answer.target, channels).map((target) => ({ ...answer, target }));
}

/** An answer's target as authors write it. */
export function answerText({ target }: Pick<Answer, "target">): string {
  return target ? targetText(target) : EVERYTHING;
}

/** The target of an answer; `everything optional` is null, and what has not the form of a target is undefined. */
export function readAnswered(text: string): Target | null | undefined {
  if (text.trim().replaceAll(/\s+/g, " ") === EVERYTHING) return null;
  return readTarget(text) ?? undefined;
}

/** An answer in the words of a test: `yes` about `newsletter by email`. */
export function saidAs(answer: Pick<Answer, "state" | "target">): { readonly word: string; readonly about: string } {
  return { word: wordOf(answer.state), about: answerText(answer) };
}
