import { randomUUID } from "node:crypto";
import { HTTPException } from "hono/http-exception";
import { addCustomer } from "./db/customers.ts";
import type { SignUpForm } from "./forms.ts";
import { hashPassword } from "./password.ts";

/** Opens an account from what the person typed; gives its id. Throws a 409 where they have one. */
export async function signUp({ password, ...typed }: SignUpForm): Promise<string> {
  const id = randomUUID();
  const isNew = await addCustomer({ ...typed, id, allergies: null, passwordHash: await hashPassword(password) });
  if (!isNew) throw new HTTPException(409, { message: "this email address has an account already" });
  return id;
}
