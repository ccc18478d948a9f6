import { type Claim, ENTRY, first, member, one } from "../claim.ts";
import { DATA_TERMS } from "../words/data-terms.ts";
import { findData, type FoundData } from "../words/find-data.ts";
import { type Clause, LOCAL_DOUBT } from "./clauses.ts";
import { findGathering, objectsOf, WE } from "./gathering.ts";
import { type Provenance, provenanceOf } from "./provenance.ts";
import type { Reading } from "./reading.ts";

const WORKED_OUT = new RegExp(`${WE} (?:infer|derive|deduce|estimate|work out|guess)s?\\b`, "i");

/** The data items that a sentence says we collect, hold or use, and where it says they come from. */
export function* recogniseData(reading: Reading): Iterable<Claim> {
  for (const clause of reading.clauses) {
    yield* workedOut(clause, reading);
    const found = findGathering(clause.text);
    if (!found) continue;
    const objects = objectsOf(clause.text, found.end);
    const provenance = provenanceOf(clause.text, found, objects.length);
    for (const item of objects) {
      if (isInLead(item, clause, reading)) continue;
      const doubtful = LOCAL_DOUBT.test(around(clause.text, item)) || besideOr(clause.text, item);
      yield* claims(item, provenance, { clause, doubtful, reading });
    }
  }
}

interface Saying {
  readonly clause: Clause;
  /** Whether the item itself is in doubt. */
  readonly doubtful: boolean;
  readonly reading: Reading;
}

function* claims(
  item: FoundData,
  { from, source }: Provenance,
  { clause, doubtful, reading }: Saying,
): Iterable<Claim> {
  const sure = !doubtful && !clause.hedged && !clause.negated;
  const said = { document: "data", sentence: reading.sentence, words: item.words, sure };
  yield { ...said, path: [item.id], value: ENTRY, denied: clause.denies && !doubtful };
  if (clause.negated) return;
  const special = DATA_TERMS.find(({ id }) => id === item.id)?.special;
  if (special !== undefined) yield { ...said, path: [item.id, "special"], value: one(special) };
  if (from !== null) yield { ...said, path: [item.id, "from"], value: member(from) };
  if (source !== null) yield { ...said, path: [item.id, "source"], value: first(source), words: source };
}

function* workedOut(clause: Clause, reading: Reading): Iterable<Claim> {
  const found = WORKED_OUT.exec(clause.text);
  if (!found) return;
  const rest = clause.text.slice(found.index + found[0].length);
  const stop = /\b(?:from|based on|using|by)\b/i.exec(rest)?.index ?? rest.length;
  for (const item of findData(rest.slice(0, stop)))
    yield* claims(item, { from: "worked-out", source: null }, { clause, doubtful: false, reading });
}

/** An item of a list stands for itself: what its introduction names is claimed there. */
function isInLead(item: FoundData, clause: Clause, { ownFrom }: Reading): boolean {
  return clause.start + item.start < ownFrom;
}

function around(text: string, { start }: FoundData): string {
  return /[^,(]*$/.exec(text.slice(0, start))?.[0].slice(-30) ?? "";
}

/** Whether `or` stands beside an item with nothing but words of the list between: it may be the other. */
function besideOr(text: string, { start, end }: FoundData): boolean {
  return /\bor (?:your |a |an |the )?$/i.test(text.slice(0, start)) || /^,? or\b/i.test(text.slice(end));
}
