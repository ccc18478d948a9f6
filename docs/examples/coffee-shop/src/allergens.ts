import { coffees } from "./coffees.ts";
import { customerById, type SealedCustomer, setAllergies } from "./db/customers.ts";
import { orderById } from "./db/orders.ts";
import { guard } from "./guard.ts";

const care = guard.for("keep-allergens-out");

/** Notes what somebody is allergic to. Throws `PurposeDenied` unless they said yes before: until then we do not hold it. */
export async function tellAllergies(customer: SealedCustomer, allergies: string): Promise<void> {
  const { id } = await care.open(customer);
  await setAllergies(id, allergies);
}

/** Whether to stop before packing; null where there is no such order. Whoever packs learns neither who nor which allergy. */
export async function mustNotPack(orderId: string): Promise<boolean | null> {
  const sealedOrder = await orderById(orderId);
  if (!sealedOrder) return null;
  const order = await guard.for("send-your-coffee").open(sealedOrder);
  const customer = await customerById(order.customerId);
  const opened = customer && (await care.tryOpen(customer));
  if (!opened?.ok) return false;
  const allergies = opened.view.allergies ?? "";
  const contents = coffees.find(({ id }) => id === order.coffee)?.contains ?? [];
  return contents.some((allergen) => allergies.includes(allergen));
}
