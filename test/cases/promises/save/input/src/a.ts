interface Person {
  /** @personal name */
  name: string;
  /** @personal address */
  address: string;
}

/** @purpose send-your-bread */
export function label({ name, address }: Person): string {
  return `${name}, ${address}`;
}
