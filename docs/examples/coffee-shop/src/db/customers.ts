import type { SealedOf } from "@candor/guard";
import type { Allergen } from "../coffees.ts";
import { customers } from "../records.ts";
import { db } from "./database.ts";
import type { CustomerRow } from "./tables.ts";

/** A customer as everything outside src/db sees one: nothing in it can be read before it is opened for a purpose. */
export type SealedCustomer = SealedOf<typeof customers>;

/** False where the email address has an account already. */
export async function addCustomer(customer: CustomerRow): Promise<boolean> {
  const insert = db
    .insertInto("customers")
    .values(customer)
    .onConflict((taken) => taken.column("email").doNothing());
  return (await insert.executeTakeFirst()).numInsertedOrUpdatedRows === 1n;
}

export async function customerById(id: string): Promise<SealedCustomer | undefined> {
  const row = await db.selectFrom("customers").selectAll().where("id", "=", id).executeTakeFirst();
  return row && customers.seal(row);
}

export async function customerByEmail(email: string): Promise<SealedCustomer | undefined> {
  const row = await db.selectFrom("customers").selectAll().where("email", "=", email).executeTakeFirst();
  return row && customers.seal(row);
}

export async function allCustomers(): Promise<SealedCustomer[]> {
  const rows = await db.selectFrom("customers").selectAll().orderBy("id").execute();
  return rows.map((row) => customers.seal(row));
}

export async function setAllergies(id: string, allergies: readonly Allergen[] | null): Promise<void> {
  await db.updateTable("customers").set({ allergies }).where("id", "=", id).execute();
}

/** Ratings and support messages go with it (schema.sql). */
export async function removeCustomer(id: string): Promise<void> {
  await db.deleteFrom("customers").where("id", "=", id).execute();
}
