interface User {
  /** @personal email */
  email: string;
}

export function greet(user: User): string {
  return user.email;
}
