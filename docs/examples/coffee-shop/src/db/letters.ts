import type { LimitStore } from "@candor/guard/limits";
import { sql } from "kysely";
import { db } from "./database.ts";

/** Who had which letter, for as long as it counts against what the policy says of how often we write. */
export const letters: LimitStore = {
  take: ({ subjects, purpose, channel, key, times, now, until }) =>
    db.transaction().execute(async (tx) => {
      // One letter at a time, so that two cannot both be the last that somebody gets.
      await sql`lock table letters in exclusive mode`.execute(tx);
      await tx.deleteFrom("letters").where("until", "<=", new Date(now)).execute();
      const person = sql`unnest(${subjects}::text[]) person`;
      const hers = sql`from letters where customer_id = person and purpose = ${purpose}`;
      await sql`insert into letters select person, ${purpose}, ${channel}, ${key}, ${new Date(until)} from ${person}
        where (select count(*) ${hers}) < ${times} on conflict do nothing`.execute(tx);
      const { rows } = await sql<{ person: string; taken: boolean; again: Date }>`select person,
        exists (select ${hers} and channel = ${channel} and key = ${key}) taken,
        (select until ${hers} order by until desc offset ${times - 1} limit 1) again from ${person}`.execute(tx);
      return new Map(rows.map(({ person, taken, again }) => [person, taken ? { taken } : { taken, againAt: +again }]));
    }),
};
