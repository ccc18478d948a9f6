import type { SealedOf } from "@candor/guard";
import { choices } from "../records.ts";
import { db } from "./database.ts";
import type { ChoiceRow } from "./tables.ts";

export type SealedChoice = SealedOf<typeof choices>;

export async function addChoice(choice: Omit<ChoiceRow, "seq">): Promise<void> {
  await db.insertInto("choices").values(choice).execute();
}

/** Oldest first. */
export async function choicesOf(customerId: string): Promise<SealedChoice[]> {
  const rows = await db.selectFrom("choices").selectAll().where("customerId", "=", customerId).orderBy("seq").execute();
  return rows.map((row) => choices.seal(row));
}
