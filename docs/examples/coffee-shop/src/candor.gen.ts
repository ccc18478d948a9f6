// Written by `candor build`. Do not edit: change the policy, then build again.
import type { PolicyTable } from "@candor/guard";

/** The purposes of the policy. */
export interface Purposes {
  /** **Answer your questions** We use your message, name, email and orders to answer you. */
  readonly "answer-your-questions": {
    readonly needs: "email" | "name" | "orders" | "support-messages";
    readonly optional: "phone";
    readonly channels: "account" | "email" | "phone" | "post";
  };
  /** **Keep a record of your choices** We note what you chose, what you asked for, and how we used your data. */
  readonly "keep-a-record-of-choices": {
    readonly needs: "account-number" | "choice-history" | "email" | "request-history" | "use-log";
    readonly optional: never;
    readonly channels: "account" | "email" | "phone" | "post";
  };
  /** **Keep your allergens out of the bag** Say yes, and we check each bag against the allergies you tell us. */
  readonly "keep-allergens-out": {
    readonly needs: "allergies";
    readonly optional: never;
    readonly channels: "account" | "email" | "phone" | "post";
  };
  /** **Keep invoices for the tax office** We keep a copy of each invoice, with your name, address and order. */
  readonly "keep-invoices": {
    readonly needs: "address" | "invoice-number" | "name" | "orders";
    readonly optional: never;
    readonly channels: "account" | "email" | "phone" | "post";
  };
  /** **Make the shop easier to use** We count which pages and searches people use, without names. */
  readonly "make-the-shop-easier": {
    readonly needs: "device-type" | "page-visits" | "search-words";
    readonly optional: never;
    readonly channels: "account" | "email" | "phone" | "post";
  };
  /** **Write to you about new coffee** Say yes, and we send you news of fresh coffee by email. */
  readonly "newsletter": {
    readonly needs: "email" | "newsletter-choice";
    readonly optional: never;
    readonly channels: "email";
    readonly limited: true;
  };
  /** **Open your account** We use your name, email and password to open your account. */
  readonly "open-your-account": {
    readonly needs: "account-number" | "email" | "name" | "password-hash" | "sign-in-times";
    readonly optional: never;
    readonly channels: "account" | "email" | "phone" | "post";
  };
  /** **Pick coffees you like** Say yes, and we use your taste ratings to choose your next bag. */
  readonly "pick-coffees-you-like": {
    readonly needs: "taste-ratings";
    readonly optional: "orders";
    readonly channels: "account" | "email" | "phone" | "post";
  };
  /** **Send your coffee** We use your name, address and order to post your coffee. */
  readonly "send-your-coffee": {
    readonly needs: "address" | "email" | "name" | "orders";
    readonly optional: never;
    readonly channels: "account" | "email" | "phone" | "post";
  };
  /** **Settle claims** We use your order and our letters to settle a claim, yours or ours. */
  readonly "settle-claims": {
    readonly needs: "address" | "name" | "orders" | "payment-reference" | "support-messages";
    readonly optional: never;
    readonly channels: "account" | "email" | "phone" | "post";
  };
  /** **Stop stolen cards** We work out signs of fraud from your order and sign-ins. A person looks before we stop an order. */
  readonly "stop-fraud": {
    readonly needs: "address" | "address-check" | "email" | "fraud-signals" | "ip-address" | "orders" | "payment-reference" | "sign-in-times";
    readonly optional: never;
    readonly channels: "account" | "email" | "phone" | "post";
  };
  /** **Take your payment** BeanPay takes your payment. It gets your name, card number and order. */
  readonly "take-your-payment": {
    readonly needs: "card-number" | "name" | "orders" | "payment-reference";
    readonly optional: never;
    readonly channels: "account" | "email" | "phone" | "post";
  };
  /** **Warn you about a bad batch** If a batch can harm you, we ring and write to everyone who bought it. */
  readonly "warn-you-about-a-bad-batch": {
    readonly needs: "batch-numbers" | "email" | "name" | "orders" | "phone";
    readonly optional: never;
    readonly channels: "email" | "phone";
  };
}

/** What the policy says, for the compiler: it is erased. */
export interface Policy {
  readonly data: "account-number" | "address" | "address-check" | "allergies" | "batch-numbers" | "card-number" | "choice-history" | "device-type" | "email" | "fraud-signals" | "invoice-number" | "ip-address" | "name" | "newsletter-choice" | "orders" | "page-visits" | "password-hash" | "payment-reference" | "phone" | "request-history" | "search-words" | "sign-in-times" | "support-messages" | "taste-ratings" | "use-log";
  readonly events: "account-closed" | "consent-withdrawn" | "last-order" | "last-request" | "signed-up";
  readonly purposes: Purposes;
}

/** What the policy says, for `createGuard`. */
export const policy: PolicyTable<Policy> = {
  format: 1,
  version: "1.0.0",
  digest: "sha256-0c4b46751409edebf0a945943037bea46f7e6d26f9c985e260836b13e490e006",
  data: ["account-number", "address", "address-check", "allergies", "batch-numbers", "card-number", "choice-history", "device-type", "email", "fraud-signals", "invoice-number", "ip-address", "name", "newsletter-choice", "orders", "page-visits", "password-hash", "payment-reference", "phone", "request-history", "search-words", "sign-in-times", "support-messages", "taste-ratings", "use-log"],
  kept: [{ item: "account-number", keeping: { kind: "after", duration: { iso: "P30D", working: false }, event: "account-closed", from: "event" } }, { item: "address", keeping: { kind: "after", duration: { iso: "P30D", working: false }, event: "account-closed", from: "event" } }, { item: "address-check", keeping: { kind: "for", duration: { iso: "P6M", working: false } } }, { item: "allergies", keeping: { kind: "until", event: "consent-withdrawn", atMost: { iso: "P3Y", working: false } } }, { item: "batch-numbers", keeping: { kind: "after", duration: { iso: "P18M", working: false }, event: "last-order", from: "event" } }, { item: "card-number", keeping: { kind: "not-stored" } }, { item: "choice-history", keeping: { kind: "after", duration: { iso: "P3Y", working: false }, event: "account-closed", from: "event" } }, { item: "device-type", keeping: { kind: "for", duration: { iso: "P90D", working: false } } }, { item: "email", keeping: { kind: "after", duration: { iso: "P30D", working: false }, event: "account-closed", from: "event" } }, { item: "fraud-signals", keeping: { kind: "for", duration: { iso: "P6M", working: false } } }, { item: "invoice-number", keeping: { kind: "after", duration: { iso: "P8Y", working: false }, event: "last-order", from: "end-of-year" } }, { item: "ip-address", keeping: { kind: "for", duration: { iso: "P30D", working: false } } }, { item: "name", keeping: { kind: "after", duration: { iso: "P30D", working: false }, event: "account-closed", from: "event" } }, { item: "newsletter-choice", keeping: { kind: "until", event: "consent-withdrawn", atMost: { iso: "P3Y", working: false } } }, { item: "orders", keeping: { kind: "whichever", is: "later", of: [{ kind: "after", duration: { iso: "P12M", working: false }, event: "last-order", from: "event" }, { kind: "after", duration: { iso: "P3Y", working: false }, event: "signed-up", from: "event" }] } }, { item: "page-visits", keeping: { kind: "for", duration: { iso: "P90D", working: false } } }, { item: "password-hash", keeping: { kind: "after", duration: { iso: "P1D", working: false }, event: "account-closed", from: "event" } }, { item: "payment-reference", keeping: { kind: "after", duration: { iso: "P18M", working: false }, event: "last-order", from: "event" } }, { item: "phone", keeping: { kind: "after", duration: { iso: "P12M", working: false }, event: "last-order", from: "event" } }, { item: "request-history", keeping: { kind: "after", duration: { iso: "P3Y", working: false }, event: "last-request", from: "end-of-year" } }, { item: "search-words", keeping: { kind: "for", duration: { iso: "P90D", working: false } } }, { item: "sign-in-times", keeping: { kind: "for", duration: { iso: "P90D", working: false } } }, { item: "support-messages", keeping: { kind: "for", duration: { iso: "P2Y", working: false } } }, { item: "taste-ratings", keeping: { kind: "after", duration: { iso: "P12M", working: false }, event: "last-order", from: "event" } }, { item: "use-log", keeping: { kind: "for", duration: { iso: "P15M", working: false } } }],
  purposes: [
    { id: "answer-your-questions", mode: "none", needs: ["email", "name", "orders", "support-messages"], optional: ["phone"], channels: ["account", "email", "phone", "post"], askAgain: null, formerly: [] },
    { id: "keep-a-record-of-choices", mode: "none", needs: ["account-number", "choice-history", "email", "request-history", "use-log"], optional: [], channels: ["account", "email", "phone", "post"], askAgain: null, formerly: [] },
    { id: "keep-allergens-out", mode: "opt-in", needs: ["allergies"], optional: [], channels: ["account", "email", "phone", "post"], askAgain: { iso: "P12M" }, formerly: [] },
    { id: "keep-invoices", mode: "none", needs: ["address", "invoice-number", "name", "orders"], optional: [], channels: ["account", "email", "phone", "post"], askAgain: null, kept: [{ item: "address", keeping: { kind: "after", duration: { iso: "P8Y", working: false }, event: "last-order", from: "end-of-year" } }, { item: "name", keeping: { kind: "after", duration: { iso: "P8Y", working: false }, event: "last-order", from: "end-of-year" } }, { item: "orders", keeping: { kind: "after", duration: { iso: "P8Y", working: false }, event: "last-order", from: "end-of-year" } }], formerly: [] },
    { id: "make-the-shop-easier", mode: "opt-out", needs: ["device-type", "page-visits", "search-words"], optional: [], channels: ["account", "email", "phone", "post"], askAgain: null, formerly: [] },
    { id: "newsletter", mode: "opt-in", needs: ["email", "newsletter-choice"], optional: [], channels: ["email"], askAgain: { iso: "P12M" }, howOften: { times: 2, per: { iso: "P1M", working: false } }, formerly: [] },
    { id: "open-your-account", mode: "none", needs: ["account-number", "email", "name", "password-hash", "sign-in-times"], optional: [], channels: ["account", "email", "phone", "post"], askAgain: null, formerly: [] },
    { id: "pick-coffees-you-like", mode: "opt-in", needs: ["taste-ratings"], optional: ["orders"], channels: ["account", "email", "phone", "post"], askAgain: { iso: "P12M" }, formerly: [] },
    { id: "send-your-coffee", mode: "none", needs: ["address", "email", "name", "orders"], optional: [], channels: ["account", "email", "phone", "post"], askAgain: null, formerly: [] },
    { id: "settle-claims", mode: "opt-out", needs: ["address", "name", "orders", "payment-reference", "support-messages"], optional: [], channels: ["account", "email", "phone", "post"], askAgain: null, kept: [{ item: "address", keeping: { kind: "after", duration: { iso: "P3Y", working: false }, event: "last-order", from: "end-of-year" } }, { item: "name", keeping: { kind: "after", duration: { iso: "P3Y", working: false }, event: "last-order", from: "end-of-year" } }, { item: "orders", keeping: { kind: "after", duration: { iso: "P3Y", working: false }, event: "last-order", from: "end-of-year" } }, { item: "payment-reference", keeping: { kind: "after", duration: { iso: "P3Y", working: false }, event: "last-order", from: "end-of-year" } }, { item: "support-messages", keeping: { kind: "after", duration: { iso: "P3Y", working: false }, event: "last-order", from: "end-of-year" } }], formerly: [] },
    { id: "stop-fraud", mode: "opt-out", needs: ["address", "address-check", "email", "fraud-signals", "ip-address", "orders", "payment-reference", "sign-in-times"], optional: [], channels: ["account", "email", "phone", "post"], askAgain: null, kept: [{ item: "address", keeping: { kind: "for", duration: { iso: "P6M", working: false } } }, { item: "email", keeping: { kind: "for", duration: { iso: "P6M", working: false } } }, { item: "orders", keeping: { kind: "for", duration: { iso: "P6M", working: false } } }, { item: "payment-reference", keeping: { kind: "for", duration: { iso: "P6M", working: false } } }], formerly: [] },
    { id: "take-your-payment", mode: "none", needs: ["card-number", "name", "orders", "payment-reference"], optional: [], channels: ["account", "email", "phone", "post"], askAgain: null, formerly: [] },
    { id: "warn-you-about-a-bad-batch", mode: "none", needs: ["batch-numbers", "email", "name", "orders", "phone"], optional: [], channels: ["email", "phone"], askAgain: null, formerly: [] },
  ],
};
