import { seal } from "@candor/guard/seal";
import { orders } from "../records.ts";
import { db } from "./database.ts";
import type { OrderRow } from "./tables.ts";

export async function addOrder(order: OrderRow): Promise<void> {
  await db.insertInto("orders").values(order).execute();
}

export function orderById(id: string) {
  return seal(orders, db.selectFrom("orders").selectAll().where("id", "=", id).executeTakeFirst());
}

/** Newest first. */
export function ordersOf(customerId: string) {
  return seal(
    orders,
    db.selectFrom("orders").selectAll().where("customerId", "=", customerId).orderBy("orderedOn", "desc"),
  );
}
