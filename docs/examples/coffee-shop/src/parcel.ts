import type { ViewOf } from "@candor/guard";
import { customerById } from "./db/customers.ts";
import { orderById } from "./db/orders.ts";
import { guard } from "./guard.ts";
import type { Post } from "./post.ts";
import type { customers, orders } from "./records.ts";

const delivery = guard.for("send-your-coffee");

/** Only views opened for this purpose fit here: a raw row, or a view opened for the newsletter, does not compile. */
interface Parcel {
  readonly to: ViewOf<typeof customers, "send-your-coffee">;
  readonly order: ViewOf<typeof orders, "send-your-coffee">;
}

/** What is printed on the parcel, or null where there is no such order or its customer has left. */
export async function parcelLabel(orderId: string): Promise<string | null> {
  const parcel = await openParcel(orderId);
  if (!parcel) return null;
  const { to, order } = parcel;
  return [to.name, to.address, "", `${order.bags} × ${order.coffee}`].join("\n");
}

/** Writes to the customer that the parcel has left; false where there is none. */
export async function announceParcel(orderId: string, post: Post): Promise<boolean> {
  const parcel = await openParcel(orderId);
  if (!parcel) return false;
  await post({ to: parcel.to.email, subject: "Your coffee is on its way", text: parcel.order.coffee });
  return true;
}

async function openParcel(orderId: string): Promise<Parcel | null> {
  const sealedOrder = await orderById(orderId);
  if (!sealedOrder) return null;
  const order = await delivery.open(sealedOrder);
  const customer = await customerById(order.customerId);
  return customer ? { to: await delivery.open(customer), order } : null;
}
