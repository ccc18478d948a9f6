import { basicAuth } from "hono/basic-auth";
import { customerByEmail, type SealedCustomer } from "./db/customers.ts";
import { guard } from "./guard.ts";
import { passwordMatches } from "./password.ts";

/** What a route behind `signIn` knows of who asks: an id, and a record that is still sealed. */
export interface SignedIn {
  Variables: { customerId: string; customer: SealedCustomer };
}

/** HTTP Basic, to keep the example short. A real shop would give a session. */
export const signIn = basicAuth({
  verifyUser: async (email, password, c) => {
    const customer = await customerByEmail(email);
    if (!customer) return false;
    const account = await guard.for("open-your-account").open(customer);
    c.set("customerId", account.id);
    c.set("customer", customer);
    return passwordMatches(password, account.passwordHash);
  },
});
