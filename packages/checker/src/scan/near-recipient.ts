import type { PolicyModel, Recipient } from "@candor/model";
import { wordsOf } from "../names/words-of.ts";
import type { Vendor } from "../sink.ts";

/** What companies are called by besides their names. */
const FORMS: ReadonlySet<string> = new Set(
  "inc ltd llc gmbh ag bv sas sarl srl sa spa oy ab co corp corporation company limited the of for and group labs technologies technology software services service payments europe international ireland io com app cloud platform".split(
    " ",
  ),
);

/**
 * The one recipient of the policy whose label or id says the vendor's name, as `Stripe Payments Europe Ltd` says Stripe;
 * null where none does or several do.
 */
export function nearRecipient({ recipients }: Pick<PolicyModel, "recipients">, vendor: Vendor): Recipient | null {
  const wanted = nameOf(vendor.name);
  if (wanted.length === 0) return null;
  const near = recipients.filter(({ id, label }) => [id, label].some((name) => says(nameOf(name), wanted)));
  return near.length === 1 ? (near[0] ?? null) : null;
}

function nameOf(written: string): readonly string[] {
  return wordsOf(written).filter((word) => !FORMS.has(word));
}

function says(name: readonly string[], wanted: readonly string[]): boolean {
  return wanted.every((word) => name.includes(word)) || name.join("") === wanted.join("");
}
