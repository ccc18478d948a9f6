import type { SealedOf } from "@candor/guard";
import { ratings } from "../records.ts";
import { db } from "./database.ts";
import type { RatingRow } from "./tables.ts";

export type SealedRating = SealedOf<typeof ratings>;

/** A second rating of the same coffee replaces the first. */
export async function putRating(rating: RatingRow): Promise<void> {
  await db
    .insertInto("ratings")
    .values(rating)
    .onConflict((twice) =>
      twice.columns(["customerId", "coffee"]).doUpdateSet((given) => ({ stars: given.ref("excluded.stars") })),
    )
    .execute();
}

export async function ratingsOf(customerId: string): Promise<SealedRating[]> {
  const rows = await db
    .selectFrom("ratings")
    .selectAll()
    .where("customerId", "=", customerId)
    .orderBy("coffee")
    .execute();
  return rows.map((row) => ratings.seal(row));
}
