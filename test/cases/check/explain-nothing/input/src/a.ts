interface Person {
  /** @personal email */
  email: string;
  /** @personal choices */
  choices: string[];
}

function address(person: Person): string {
  return person.email;
}

function head(person: Person): string {
  return `To ${address(person)}`;
}

/** @purpose keep-a-record */
export function note(person: Person): string {
  return `${head(person)} ${person.choices.join()}`;
}

export function shout(person: Person): void {
  console.log(address(person));
}
