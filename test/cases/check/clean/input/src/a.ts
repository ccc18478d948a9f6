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
