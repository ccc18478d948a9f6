interface Person {
  /** @personal email */
  email: string;
  /** @personal choices */
  choices: string[];
  /** @personal requests */
  requests: string[];
}

/**
 * @purpose keep-a-record
 * @system website
 */
export function note({ email, choices, requests }: Person): string {
  return `${email} chose ${choices.join(", ")} and asked ${requests.join(", ")}`;
}

export function advertise(person: Person): string {
  // candor-ignore code/no-purpose -- goes with the old shop in March, ticket 214 (Mara Lind)
  return `mailto:${person.email}`;
}
