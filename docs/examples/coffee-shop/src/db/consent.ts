import type { Choice, ConsentSource, ConsentState, Facet } from "@candor/guard";
import { sql } from "kysely";
import { db } from "./database.ts";
import type { ChoiceRow } from "./tables.ts";

/** Where the guard asks before it opens what waits for a yes: the answers in our own table, folded into where each stands. */
export const consent: ConsentSource = {
  async choicesOf(subjects, purposes) {
    const answers = new Map<string, ChoiceRow[]>(subjects.map((subject) => [subject, []]));
    const rows = await db
      .selectFrom("choices")
      .selectAll()
      // One parameter, however many people there are: a list of them in the query ends at 65,535.
      .where("customerId", "=", sql<string>`any(${subjects})`)
      .where("purpose", "in", ["*", ...purposes])
      .orderBy("seq")
      .execute();
    for (const row of rows) answers.get(row.customerId)?.push(row);
    return new Map(Array.from(answers, ([subject, given]) => [subject, fold(given)]));
  },
};

/**
 * The last answer about each thing counts. A no after a yes withdraws it.
 * @custody
 */
function fold(answers: readonly ChoiceRow[]): ConsentState {
  const standing = new Map<string, Choice>();
  for (const { seq, purpose, facet, answer, answeredOn } of answers) {
    const key = `${purpose} ${facet}`;
    const before = standing.get(key);
    const no = before?.state === "given" ? "withdrawn" : "refused";
    standing.set(key, {
      purpose,
      facet: facet as Facet,
      state: answer === "yes" ? "given" : no,
      seq,
      noSeq: answer === "no" ? seq : (before?.noSeq ?? 0),
      at: answeredOn.getTime(),
    });
  }
  return [...standing.values()];
}
