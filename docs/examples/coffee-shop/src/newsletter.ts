import { createHash } from "node:crypto";
import { allCustomers } from "./db/customers.ts";
import { guard } from "./guard.ts";
import type { Post } from "./post.ts";

/** Who got the letter, and how many did not, by the reason they were left out. No names: a count is enough. */
export interface Mailing {
  readonly sent: number;
  readonly leftOut: Readonly<Record<string, number>>;
}

/**
 * Posts the letter to everybody who said yes, twice a month at most, and once however often it is tried: its text is its key.
 * Consent is asked once for all; nobody else's address is ever read.
 */
export async function sendNewsletter(letter: string, post: Post): Promise<Mailing> {
  const everybody = await allCustomers();
  const key = createHash("sha256").update(letter).digest("hex");
  const newsletter = await guard.for("newsletter").via("email", { key }).settle(everybody);
  const leftOut: Record<string, number> = {};
  let sent = 0;
  for (const customer of everybody) {
    const opened = newsletter.open(customer);
    if (opened.ok) {
      await post({ to: opened.view.email, subject: "News from Kettle & Finch", text: letter });
      sent += 1;
    } else {
      leftOut[opened.denial.reason] = (leftOut[opened.denial.reason] ?? 0) + 1;
    }
  }
  return { sent, leftOut };
}
