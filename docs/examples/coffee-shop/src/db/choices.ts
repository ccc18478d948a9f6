import { seal } from "@candor/guard/seal";
import { choices } from "../records.ts";
import { db } from "./database.ts";
import type { ChoiceRow } from "./tables.ts";

export async function addChoice(choice: Omit<ChoiceRow, "seq">): Promise<void> {
  await db.insertInto("choices").values(choice).execute();
}

/** Oldest first. */
export function choicesOf(customerId: string) {
  return seal(choices, db.selectFrom("choices").selectAll().where("customerId", "=", customerId).orderBy("seq"));
}
