import { customerById } from "./db/customers.ts";
import { ordersOf } from "./db/orders.ts";
import { supportMessageById } from "./db/support-messages.ts";
import { guard } from "./guard.ts";

/** What whoever answers a message sees. */
export interface SupportView {
  readonly from: string;
  readonly answerTo: string;
  /** Only where they agreed to be rung. */
  readonly ring?: string;
  readonly message: string;
  readonly bought: readonly string[];
}

/** Null where there is no such message. */
export async function supportView(messageId: string): Promise<SupportView | null> {
  const sealed = await supportMessageById(messageId);
  if (!sealed) return null;
  const answering = guard.for("answer-your-questions");
  const { customerId, message } = await answering.open(sealed);
  const customer = await customerById(customerId);
  if (!customer) return null;
  const { name, email, phone } = await answering.open(customer);
  const orders = await Promise.all((await ordersOf(customerId)).map((order) => answering.open(order)));
  const bought = orders.map(({ bags, coffee }) => `${bags} × ${coffee}`);
  return { from: name, answerTo: email, ...(phone && { ring: phone }), message, bought };
}
