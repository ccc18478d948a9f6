import type { Remark } from "../claim.ts";
import { findData } from "../words/find-data.ts";
import { SPECIAL_WORDS } from "../words/special-words.ts";
import { isComplete } from "./complete.ts";
import { findGathering, objectPart } from "./gathering.ts";
import type { Reading } from "./reading.ts";
import { ASKS } from "../questions.ts";

/** What makes data of a thing that is not known: `your back pain`, `information about it`. */
const OF_PEOPLE = /\b(?:your|personal|information|data|details)\b/i;

/** Data that a sentence says we hold and that no word of the list names; and whether it is of a special kind. */
export function* remarkUnnamedData({ clauses, sentence }: Reading): Iterable<Remark> {
  for (const { text, negated } of clauses) {
    const gathering = negated ? null : findGathering(text);
    const object = gathering && objectPart(text, gathering.end);
    if (object === null || !OF_PEOPLE.test(object)) continue;
    const said = { document: "data", path: [], sentence };
    const known = findData(object);
    if (known.length === 0 && !isComplete(object)) yield { ...said, asks: ASKS.whichData, words: object.trim() };
    const special = SPECIAL_WORDS.exec(object);
    const listed = known.some(({ start, end }) => special && start <= special.index && special.index < end);
    if (special && !listed) yield { ...said, asks: ASKS.special, words: special[0].split(" ").at(-1) ?? special[0] };
  }
}
