interface Person {
  /** @personal email */
  email: string;
}

export function greet(person: Person): string {
  const wrong: number = "not a number";
  return person.email + wrong +
}
