import type { Imported } from "@candor/importer";

/** Whether nothing at all was recognised in the old policy: no fact, and no sentence that a question names. */
export function saysNothing({ facts, entries, questions }: Imported): boolean {
  return facts.length === 0 && entries.length === 0 && questions.every(({ cites }) => cites.length === 0);
}
