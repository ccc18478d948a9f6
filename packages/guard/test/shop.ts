/** A small policy and two record types that the tests share. */
import { createGuard, row, type ConsentSource, type Guard, type GuardOptions, type PolicyTable } from "@candor/guard";

export interface Purposes {
  fraud: { needs: "email"; optional: "name"; channels: never };
  newsletter: { needs: "email"; optional: "name" | "ratings"; channels: "email" | "sms" };
  parcel: { needs: "name" | "address" | "orders"; optional: never; channels: "email" };
  support: { needs: "email"; optional: "orders"; channels: never };
}

export interface Policy {
  data: "address" | "email" | "name" | "orders" | "ratings";
  purposes: Purposes;
}

const plain = { optional: [], channels: [], askAgain: null, formerly: [] } as const;

export const policy: PolicyTable<Policy> = {
  format: 1,
  version: "1.0.0",
  digest: "sha256-00",
  data: ["address", "email", "name", "orders", "ratings"],
  purposes: [
    { ...plain, id: "fraud", mode: "opt-out", needs: ["email"], optional: ["name"] },
    {
      id: "newsletter",
      mode: "opt-in",
      needs: ["email"],
      optional: ["name", "ratings"],
      channels: ["email", "sms"],
      askAgain: { iso: "P12M" },
      formerly: ["news"],
    },
    { ...plain, id: "parcel", mode: "none", needs: ["name", "address", "orders"], channels: ["email"] },
    { ...plain, id: "support", mode: "none", needs: ["email"], optional: ["orders"] },
  ],
};

export interface Customer {
  id: string | number | null;
  fullName: string;
  street: string | null;
  email: string;
  ratings: number[];
  tier: string;
  nick?: string;
  greeting: string;
}

export const ada: Customer = {
  id: "ada",
  fullName: "Ada Sample",
  street: null,
  email: "ada@shop.example",
  ratings: [5, 3],
  tier: "gold",
  greeting: "Dear Ada, at ada@shop.example",
};

/** A guard with a record type for customers. */
export function shop(consent: ConsentSource, options: Omit<GuardOptions, "consent"> = {}) {
  const guard: Guard<Policy> = createGuard(policy, { consent, ...options });
  const customers = guard.record("customer", row<Customer>(), {
    id: "subject",
    fullName: "name",
    street: "address",
    email: "email",
    ratings: "ratings",
    tier: "not-personal",
    nick: "name",
    greeting: ["name", "email"],
  });
  return { guard, customers };
}

/** A source that remembers what it is asked: subjects, then purposes. */
export function counted(consent: ConsentSource): ConsentSource & { readonly asked: (readonly string[])[][] } {
  const asked: (readonly string[])[][] = [];
  return {
    asked,
    choicesOf(subjects, purposes) {
      asked.push([subjects, purposes]);
      return consent.choicesOf(subjects, purposes);
    },
  };
}
