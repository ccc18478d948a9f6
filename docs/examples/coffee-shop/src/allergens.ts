import { HTTPException } from "hono/http-exception";
import { type Allergen, coffeeById } from "./coffees.ts";
import { customerById, type SealedCustomer, setAllergies } from "./db/customers.ts";
import { orderById } from "./db/orders.ts";
import { guard } from "./guard.ts";

const care = guard.for("keep-allergens-out");

/** Notes what somebody is allergic to. Throws `PurposeDenied` unless they said yes before: until then we do not hold it. */
export async function tellAllergies(customer: SealedCustomer, allergies: readonly Allergen[]): Promise<void> {
  const { id } = await care.open(customer);
  await setAllergies(id, allergies);
}

/**
 * Whether to stop before packing; null where there is no such order. Whoever packs learns neither who nor which allergy.
 * Where nobody can tell, it never says "pack": throws a 503 while consent cannot be asked.
 */
export async function mustNotPack(orderId: string): Promise<boolean | null> {
  const sealedOrder = await orderById(orderId);
  if (!sealedOrder) return null;
  const order = await guard.for("send-your-coffee").open(sealedOrder);
  const customer = await customerById(order.customerId);
  if (!customer) return false;
  const opened = await care.tryOpen(customer);
  if (!opened.ok) {
    if (opened.denial.reason === "unavailable") throw new HTTPException(503, { message: "ask again before packing" });
    return false;
  }
  const avoided = opened.view.allergies ?? [];
  const coffee = coffeeById(order.coffee);
  // What is in a coffee that we no longer list, nobody knows.
  return coffee ? coffee.contains.some((allergen) => avoided.includes(allergen)) : avoided.length > 0;
}
