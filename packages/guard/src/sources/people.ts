import { newPerson, type Person } from "./person.ts";

/** The people of whom something is known: those who are being asked about, and so many of the others, used last. */
export interface People {
  /** For as long as somebody is held they are not forgotten: an answer on its way must find what was learned meanwhile. */
  hold(subjects: readonly string[]): ReadonlyMap<string, Person>;
  release(subjects: Iterable<string>): void;
  /** Of somebody new only that they were heard of. */
  get(subject: string): Person;
}

export function createPeople(most: number): People {
  const held = new Map<string, { readonly person: Person; holders: number }>();
  const others = new Map<string, Person>();

  const keep = (subject: string, person: Person): void => {
    others.delete(subject);
    others.set(subject, person);
    if (others.size <= most) return;
    for (const [oldest] of others) return void others.delete(oldest);
  };
  const holdOne = (subject: string): Person => {
    const known = held.get(subject);
    if (known) {
      known.holders += 1;
      return known.person;
    }
    const person = others.get(subject) ?? newPerson();
    others.delete(subject);
    held.set(subject, { person, holders: 1 });
    return person;
  };

  return {
    hold: (subjects) => new Map([...new Set(subjects)].map((subject) => [subject, holdOne(subject)])),
    release(subjects) {
      for (const subject of subjects) {
        const known = held.get(subject);
        if (!known) continue;
        known.holders -= 1;
        if (known.holders > 0) continue;
        held.delete(subject);
        keep(subject, known.person);
      }
    },
    get(subject) {
      const known = held.get(subject)?.person;
      if (known) return known;
      const person = others.get(subject) ?? newPerson();
      keep(subject, person);
      return person;
    },
  };
}
