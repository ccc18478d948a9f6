import { type ConsentSource, type Facet, memoryConsent } from "@candor/guard";
import { sql } from "kysely";
import { policy } from "../candor.gen.ts";
import { db } from "./database.ts";

/**
 * Where the guard asks before it opens what waits for a yes: the answers in our own table, told again in their order.
 * @custody
 */
export const consent: ConsentSource = {
  async choicesOf(subjects, purposes) {
    const rows = await db
      .selectFrom("choices")
      .selectAll()
      // One parameter, however many people there are: a list of them in the query ends at 65,535.
      .where("customerId", "=", sql<string>`any(${subjects})`)
      .where("purpose", "in", ["*", ...purposes])
      .orderBy("seq")
      .execute();
    const told = memoryConsent();
    const agreed = new Set<string>();
    for (const { customerId, purpose, facet, answer, answeredOn } of rows) {
      const about = `${customerId} ${purpose} ${facet}`;
      const state = answer === "yes" ? "given" : agreed.delete(about) ? "withdrawn" : "refused";
      if (answer === "yes") agreed.add(about);
      for (const each of [facet as Facet, ...onlyChannel(purpose, facet)])
        told.record(customerId, [{ purpose, facet: each, state }], answeredOn);
    }
    return told.choicesOf(subjects, purposes);
  },
};

/** An answer about something that comes by email alone is an answer about email. */
function onlyChannel(purpose: string, facet: string): Facet[] {
  const channels = policy.purposes.find(({ id }) => id === purpose)?.channels ?? [];
  return facet === "" && channels.length === 1 ? [`c:${channels[0]!}`] : [];
}
