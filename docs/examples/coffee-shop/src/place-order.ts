import { randomUUID } from "node:crypto";
import { HTTPException } from "hono/http-exception";
import { coffees } from "./coffees.ts";
import { addOrder } from "./db/orders.ts";
import type { Form } from "./form.ts";

/** Takes an order for one coffee; gives its id. Throws a 400 for a coffee that the shop has not. */
export async function placeOrder(customerId: string, form: Form): Promise<string> {
  const coffee = form.text("coffee");
  if (!coffees.some(({ id }) => id === coffee)) throw new HTTPException(400, { message: "no such coffee" });
  const id = randomUUID();
  await addOrder({
    id,
    customerId,
    coffee,
    bags: form.wholeNumber("bags", 1, 20),
    paymentReference: form.text("paymentReference"),
    orderedOn: new Date(),
  });
  return id;
}
