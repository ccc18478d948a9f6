import { createHash } from "node:crypto";
import { allCustomers } from "./db/customers.ts";
import { guard } from "./guard.ts";
import type { Post } from "./post.ts";

/**
 * Posts the letter to everybody who said yes, twice a month at most; tried again, the same text is the same letter. Consent is asked
 * once for all. Nobody else's address is ever read: who was left out is counted, by the reason.
 */
export async function sendNewsletter(letter: string, post: Post) {
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
