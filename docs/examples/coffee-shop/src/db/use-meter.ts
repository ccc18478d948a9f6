import { createMeter } from "@candor/guard/meter";
import { db } from "./database.ts";

/** How often we used what of whom, and for what, a day. Never what it was. */
export const meter = createMeter({
  sink: {
    async record(uses, batch) {
      const rows = uses.map(({ subject: customerId, ...use }) => ({ ...use, customerId, batch }));
      const insert = db.insertInto("uses").values(rows);
      // A batch whose answer was lost comes again.
      await insert.onConflict((again) => again.doNothing()).execute();
    },
  },
});
