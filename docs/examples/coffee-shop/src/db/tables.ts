import type { UseCount } from "@candor/guard/meter";
import type { GeneratedAlways } from "kysely";
import type { Allergen } from "../coffees.ts";

/** One row of each table, as Kysely and the guard know it. What each column is to a person stands in ../records.ts. */
export interface Database {
  customers: CustomerRow;
  orders: OrderRow;
  ratings: RatingRow;
  supportMessages: SupportMessageRow;
  choices: Omit<ChoiceRow, "seq"> & { seq: GeneratedAlways<number> };
  uses: Omit<UseCount, "subject"> & { customerId: string; batch: string };
  letters: { until: Date };
}

export interface CustomerRow {
  id: string;
  name: string;
  email: string;
  passwordHash: string;
  address: string;
  phone: string | null;
  allergies: readonly Allergen[] | null;
}

export interface OrderRow {
  id: string;
  customerId: string;
  coffee: string;
  bags: number;
  paymentReference: string;
  orderedOn: Date;
}

export interface RatingRow {
  customerId: string;
  coffee: string;
  stars: number;
}

export interface SupportMessageRow {
  id: string;
  customerId: string;
  message: string;
  sentOn: Date;
}

/** One answer of one person. Answers are added, never changed: together they prove what was chosen, and when. */
export interface ChoiceRow {
  /** Counts up: the order of answers, which clocks do not give. */
  seq: number;
  customerId: string;
  purpose: string;
  /** Empty for the purpose itself, `i:orders` for one optional item of it. */
  facet: string;
  answer: "yes" | "no";
  answeredOn: Date;
}
