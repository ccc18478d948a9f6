import { createRetention } from "@candor/guard/retention";
import { policy } from "./candor.gen.ts";
import { consent } from "./db/consent.ts";
import { db } from "./db/database.ts";
import { orders, supportMessages } from "./records.ts";

/** `candor retention --rows src/retention.ts` counts with it what should be gone by now. */
export const retention = createRetention(policy, { consent });

/**
 * The records whose times this shop knows.
 * @custody
 */
export async function* rows() {
  const last = await lastOrders();
  const eventsOf = (customerId: string) => ({ "last-order": last.get(customerId) ?? null });
  for (const row of await db.selectFrom("orders").selectAll().orderBy("id").execute())
    yield { record: orders.seal(row), collected: row.orderedOn, events: eventsOf(row.customerId) };
  for (const row of await db.selectFrom("supportMessages").selectAll().orderBy("id").execute())
    yield { record: supportMessages.seal(row), collected: row.sentOn, events: eventsOf(row.customerId) };
}

/** Ends what the command opened. */
export async function close(): Promise<void> {
  await db.destroy();
}

/** @custody */
async function lastOrders(): Promise<ReadonlyMap<string, Date>> {
  const found = await db
    .selectFrom("orders")
    .select(["customerId", db.fn.max("orderedOn").as("last")])
    .groupBy("customerId")
    .execute();
  return new Map(found.map(({ customerId, last }) => [customerId, last]));
}
