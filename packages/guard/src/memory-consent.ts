import { recordChoice, type Choice, type ConsentSource, type NewChoice } from "@candor/model";

/** Choices held in memory: for tests, demonstrations and programs that need not remember. */
export interface MemoryConsent extends ConsentSource {
  /** One form of one person, with all its choices, as one event. `at` is when; now unless given. */
  record(subject: string, choices: readonly NewChoice[], at?: Date): void;
}

export function memoryConsent(): MemoryConsent {
  const people = new Map<string, { forms: number; readonly choices: Map<string, Choice> }>();
  return {
    record(subject, choices, at = new Date()) {
      const person = people.get(subject) ?? { forms: 0, choices: new Map<string, Choice>() };
      people.set(subject, person);
      person.forms += 1;
      for (const choice of choices) recordChoice(person.choices, choice, person.forms, at.getTime());
    },
    choicesOf: (subjects) =>
      Promise.resolve(
        new Map(subjects.map((subject) => [subject, [...(people.get(subject)?.choices.values() ?? [])]])),
      ),
  };
}
