import { createMeter } from "@candor/guard/meter";
import { db } from "./database.ts";

/** How often we used what of whom, and for what: people can ask. Never what it was. */
export const meter = createMeter({
  sink: {
    async record(uses, batch) {
      const rows = uses.map(({ subject, ...use }) => ({ ...use, customerId: subject, batch }));
      await db
        .insertInto("uses")
        .values(rows)
        .onConflict((again) => again.doNothing())
        .execute();
    },
  },
});
