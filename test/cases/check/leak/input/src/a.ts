interface Person {
  id: number;
  /** @personal email */
  email: string;
  /** @personal choices */
  choices: string[];
}

/**
 * @purpose keep-a-record
 * @system website
 */
export function note(person: Person): string {
  return `${person.id} chose ${person.choices.join(", ")}`;
}

export function advertise(person: Person): string {
  return `mailto:${person.email}`;
}
