/** A purpose that many companies start with: a draft of it lies beside the other templates. */
export interface Pick {
  /** What `--purposes` calls it: the kind of its purpose. */
  readonly key: string;
  /** The name of its file. */
  readonly id: string;
  readonly asks: string;
  /** Items of `data.md` that it needs beside those that are always there. */
  readonly items: readonly string[];
}

/** In the order in which they are offered. */
export const PICKS: readonly Pick[] = [
  { key: "deliver", id: "send-your-order", asks: "Send what people order", items: ["name", "address", "orders"] },
  { key: "pay", id: "take-your-payment", asks: "Take payments", items: ["name", "orders", "payment-reference"] },
  { key: "account", id: "open-your-account", asks: "Keep an account for each customer", items: ["name", "password"] },
  { key: "help", id: "answer-your-questions", asks: "Answer questions", items: ["messages"] },
  { key: "email", id: "newsletter", asks: "Send a newsletter to those who say yes", items: [] },
  {
    key: "measure",
    id: "count-visits",
    asks: "Count visits to a website, of those who say yes",
    items: ["page-visits"],
  },
];

/** Each item as an entry of `data.md`, in the order in which they are written. */
const ENTRIES: readonly (readonly [item: string, entry: string])[] = [
  ["name", "name:\n  from: [you]\n  kept: 3 years after last-contact\n"],
  ["address", "address:\n  label: postal address\n  from: [you]\n  kept: 3 years after last-contact\n"],
  ["orders", "orders:\n  label: your orders\n  from: [you]\n  kept: 3 years after last-contact\n"],
  [
    "payment-reference",
    "payment-reference:\n  from: [partner]\n  source: the company that takes your payment\n  kept: 3 years after last-contact\n",
  ],
  ["password", "password:\n  label: scrambled password\n  from: [you]\n  kept: 3 years after last-contact\n"],
  ["messages", "messages:\n  label: what you write to us\n  from: [you]\n  kept: 3 years after last-contact\n"],
  ["page-visits", "page-visits:\n  label: pages you visit\n  from: [your-use]\n  kept: 90 days\n"],
];

export function picked(keys: readonly string[]): readonly Pick[] {
  return PICKS.filter(({ key }) => keys.includes(key));
}

/** The entries of `data.md` that these purposes need. */
export function itemEntries(picks: readonly Pick[]): string {
  const needed = new Set(picks.flatMap(({ items }) => items));
  return ENTRIES.flatMap(([item, entry]) => (needed.has(item) ? [entry] : [])).join("");
}
