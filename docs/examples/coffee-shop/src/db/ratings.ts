import { seal } from "@candor/guard/seal";
import { ratings } from "../records.ts";
import { db } from "./database.ts";
import type { RatingRow } from "./tables.ts";

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

export function ratingsOf(customerId: string) {
  return seal(ratings, db.selectFrom("ratings").selectAll().where("customerId", "=", customerId).orderBy("coffee"));
}
