import { randomUUID } from "node:crypto";
import { addCustomer } from "./db/customers.ts";
import type { Form } from "./form.ts";
import { hashPassword } from "./password.ts";

/** Opens an account from what the person typed; gives its id. */
export async function signUp(form: Form): Promise<string> {
  const id = randomUUID();
  await addCustomer({
    id,
    name: form.text("name"),
    email: form.text("email"),
    address: form.text("address"),
    phone: form.optionalText("phone"),
    allergies: null,
    passwordHash: await hashPassword(form.text("password")),
  });
  return id;
}
