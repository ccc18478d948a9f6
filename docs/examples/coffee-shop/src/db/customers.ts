import type { SealedOf } from "@candor/guard";
import { seal } from "@candor/guard/seal";
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

export function customerById(id: string) {
  return seal(customers, db.selectFrom("customers").selectAll().where("id", "=", id).executeTakeFirst());
}

export function customerByEmail(email: string) {
  return seal(customers, db.selectFrom("customers").selectAll().where("email", "=", email).executeTakeFirst());
}

export function allCustomers() {
  return seal(customers, db.selectFrom("customers").selectAll().orderBy("id"));
}

export async function setAllergies(id: string, allergies: readonly Allergen[] | null): Promise<void> {
  await db.updateTable("customers").set({ allergies }).where("id", "=", id).execute();
}

/** Ratings and support messages go with it (schema.sql). */
export async function removeCustomer(id: string): Promise<void> {
  await db.deleteFrom("customers").where("id", "=", id).execute();
}
