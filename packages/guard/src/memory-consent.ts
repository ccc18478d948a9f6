import { recordChoice, type Choice, type ConsentSource, type NewChoice } from "@candor/model";

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
      for (const choice of choices) recordChoice(state, choice, seq, at.getTime());
    },
    choicesOf: (subjects) =>
      Promise.resolve(new Map(subjects.map((subject) => [subject, [...(people.get(subject)?.values() ?? [])]]))),
  };
}
