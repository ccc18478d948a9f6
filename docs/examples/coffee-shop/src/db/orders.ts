import type { SealedOf } from "@candor/guard";
import { orders } from "../records.ts";
import { db } from "./database.ts";
import type { OrderRow } from "./tables.ts";

export type SealedOrder = SealedOf<typeof orders>;

export async function addOrder(order: OrderRow): Promise<void> {
  await db.insertInto("orders").values(order).execute();
}

export async function orderById(id: string): Promise<SealedOrder | undefined> {
  const row = await db.selectFrom("orders").selectAll().where("id", "=", id).executeTakeFirst();
  return row && orders.seal(row);
}

/** Newest first. */
export async function ordersOf(customerId: string): Promise<SealedOrder[]> {
  const rows = await db
    .selectFrom("orders")
    .selectAll()
    .where("customerId", "=", customerId)
    .orderBy("orderedOn", "desc")
    .execute();
  return rows.map((row) => orders.seal(row));
}
