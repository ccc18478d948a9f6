import { randomUUID } from "node:crypto";
import { HTTPException } from "hono/http-exception";
import { addCustomer } from "./db/customers.ts";
import type { Form } from "./form.ts";
import { hashPassword } from "./password.ts";

/** Opens an account from what the person typed; gives its id. Throws a 409 where they have one. */
export async function signUp(form: Form): Promise<string> {
  const id = randomUUID();
  const isNew = await addCustomer({
    id,
    name: form.text("name"),
    email: form.text("email"),
    address: form.text("address"),
    phone: form.optionalText("phone"),
    allergies: null,
    passwordHash: await hashPassword(form.text("password")),
  });
  if (!isNew) throw new HTTPException(409, { message: "this email address has an account already" });
  return id;
}
