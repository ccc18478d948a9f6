import { randomUUID } from "node:crypto";
import { addOrder } from "./db/orders.ts";
import type { OrderForm } from "./forms.ts";

/** Takes an order for one coffee; gives its id. */
export async function placeOrder(customerId: string, order: OrderForm): Promise<string> {
  const id = randomUUID();
  await addOrder({ ...order, id, customerId, orderedOn: new Date() });
  return id;
}
