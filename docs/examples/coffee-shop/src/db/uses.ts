import { seal } from "@candor/guard/seal";
import { uses } from "../records.ts";
import { db } from "./database.ts";

/** Newest first. */
export function usesOf(customerId: string) {
  return seal(uses, db.selectFrom("uses").selectAll().where("customerId", "=", customerId).orderBy("day", "desc"));
}
