import { row } from "@candor/guard";
import type { ChoiceRow, CustomerRow, OrderRow, RatingRow, SupportMessageRow } from "./db/tables.ts";
import { guard } from "./guard.ts";

/** What each column is to a person, in the words of the policy. A new column does not compile until it stands here. */
export const customers = guard.record("customer", row<CustomerRow>(), {
  id: "subject",
  name: "name",
  email: "email",
  passwordHash: "password-hash",
  address: "address",
  phone: "phone",
  allergies: "allergies",
});

export const orders = guard.record("order", row<OrderRow>(), {
  id: "orders",
  customerId: "subject",
  coffee: "orders",
  bags: "orders",
  paymentReference: "payment-reference",
  orderedOn: "orders",
});

export const ratings = guard.record("rating", row<RatingRow>(), {
  customerId: "subject",
  coffee: "taste-ratings",
  stars: "taste-ratings",
});

export const supportMessages = guard.record("support message", row<SupportMessageRow>(), {
  id: "support-messages",
  customerId: "subject",
  message: "support-messages",
  sentOn: "support-messages",
});

export const choices = guard.record("choice", row<ChoiceRow>(), {
  seq: "not-personal",
  customerId: "subject",
  purpose: "choice-history",
  facet: "choice-history",
  answer: "choice-history",
  answeredOn: "choice-history",
});
