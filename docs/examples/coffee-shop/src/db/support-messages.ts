import { seal } from "@candor/guard/seal";
import { supportMessages } from "../records.ts";
import { db } from "./database.ts";
import type { SupportMessageRow } from "./tables.ts";

export async function addSupportMessage(message: SupportMessageRow): Promise<void> {
  await db.insertInto("supportMessages").values(message).execute();
}

export function supportMessageById(id: string) {
  return seal(supportMessages, db.selectFrom("supportMessages").selectAll().where("id", "=", id).executeTakeFirst());
}
