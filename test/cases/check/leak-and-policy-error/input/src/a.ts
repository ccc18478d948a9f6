export interface Customer {
  /** @personal name */
  name: string;
}

export const greet = (customer: Customer): string => `Good morning, ${customer.name}`;
