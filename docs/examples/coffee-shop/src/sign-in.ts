import { randomUUID } from "node:crypto";
import { basicAuth } from "hono/basic-auth";
import { customerByEmail, type SealedCustomer } from "./db/customers.ts";
import { emailAddress } from "./forms.ts";
import { guard } from "./guard.ts";
import { hashPassword, passwordMatches } from "./password.ts";

/** What a route behind `signIn` knows of who asks: an id, and a record that is still sealed. */
export interface SignedIn {
  Variables: { customerId: string; customer: SealedCustomer };
}

const nobodysHash = hashPassword(randomUUID());

/** HTTP Basic, to keep the example short. A real shop would give a session, and count failed attempts. */
export const signIn = basicAuth({
  verifyUser: async (typed, password, c) => {
    const address = emailAddress.safeParse(typed);
    const customer = address.success ? await customerByEmail(address.data) : undefined;
    const account = customer && (await guard.for("open-your-account").open(customer));
    // An address without an account costs the same work, so that the time of the answer does not tell who has one.
    const matches = await passwordMatches(password, account?.passwordHash ?? (await nobodysHash));
    if (!account || !matches) return false;
    c.set("customerId", account.id);
    c.set("customer", customer);
    return true;
  },
});
