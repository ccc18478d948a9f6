import type { SealedOf } from "@candor/guard";
import { supportMessages } from "../records.ts";
import { db } from "./database.ts";
import type { SupportMessageRow } from "./tables.ts";

export type SealedSupportMessage = SealedOf<typeof supportMessages>;

export async function addSupportMessage(message: SupportMessageRow): Promise<void> {
  await db.insertInto("supportMessages").values(message).execute();
}

export async function supportMessageById(id: string): Promise<SealedSupportMessage | undefined> {
  const row = await db.selectFrom("supportMessages").selectAll().where("id", "=", id).executeTakeFirst();
  return row && supportMessages.seal(row);
}
