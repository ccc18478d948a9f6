import { isNo } from "@candor/model";
import type { Choice, ChoiceState, ConsentSource, Facet } from "@candor/model";

/** One choice of a form. Without a facet it is about the whole purpose; purpose `*` is everything optional. */
export interface NewChoice {
  readonly purpose: string;
  readonly facet?: Facet;
  readonly state: ChoiceState;
}

/** Choices held in memory: for tests, demonstrations and programs that need not remember. */
export interface MemoryConsent extends ConsentSource {
  /** One form of one person, with all its choices, as one event. `at` is when; now unless given. */
  record(subject: string, choices: readonly NewChoice[], at?: Date): void;
}

export function memoryConsent(): MemoryConsent {
  const people = new Map<string, Map<string, Choice>>();
  const counts = new Map<string, number>();
  return {
    record(subject, choices, at = new Date()) {
      const seq = (counts.get(subject) ?? 0) + 1;
      counts.set(subject, seq);
      const state = people.get(subject) ?? new Map<string, Choice>();
      people.set(subject, state);
      for (const choice of choices) applyChoice(state, choice, seq, at.getTime());
    },
    choicesOf: (subjects) =>
      Promise.resolve(new Map(subjects.map((subject) => [subject, [...(people.get(subject)?.values() ?? [])]]))),
  };
}

/** Of two answers to one question in one form the no counts. */
function applyChoice(state: Map<string, Choice>, choice: NewChoice, seq: number, at: number): void {
  const { purpose, facet = "", state: chosen } = choice;
  const key = JSON.stringify([purpose, facet]);
  const noSeq = isNo(chosen) ? seq : (state.get(key)?.noSeq ?? 0);
  if (noSeq === seq && !isNo(chosen)) return;
  state.set(key, { purpose, facet, state: chosen, seq, noSeq, at });
}
