import { HTTPException } from "hono/http-exception";
import { policy } from "./candor.gen.ts";
import { addChoice } from "./db/choices.ts";
import { type SealedCustomer, setAllergies } from "./db/customers.ts";
import { guard } from "./guard.ts";
import type { Post } from "./post.ts";

const record = guard.for("keep-a-record-of-choices");

/** One answer to one question: a purpose, or one optional item of it. */
export interface Choosing {
  readonly about: string;
  readonly item: string | undefined;
  readonly says: "yes" | "no";
}

/**
 * Writes down a yes or no, and confirms it by mail. From then on the guard asks for it wherever data is opened, in the shop
 * and for the newsletter. Throws a 404 for what the policy does not ask.
 *
 * @system shop, newsletter
 */
export async function choose(customer: SealedCustomer, { about, item, says }: Choosing, post: Post): Promise<void> {
  if (!isAsked(about, item)) throw new HTTPException(404, { message: "we do not ask that" });
  const { id, email } = await record.open(customer);
  const facet = item === undefined ? "" : `i:${item}`;
  await addChoice({ customerId: id, purpose: about, facet, answer: says, answeredOn: new Date() });
  if (about === "keep-allergens-out" && says === "no") await setAllergies(id, null);
  await post({ to: email, subject: "Your choice", text: `We noted your ${says}: ${about} ${item ?? ""}`.trim() });
}

function isAsked(purpose: string, item: string | undefined): boolean {
  const declared = policy.purposes.find(({ id }) => id === purpose);
  if (!declared) return false;
  return item === undefined ? declared.mode !== "none" : declared.optional.some((optional) => optional === item);
}
