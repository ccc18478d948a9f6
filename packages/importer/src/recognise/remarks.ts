import { ENTRY, type Finding, type Remark } from "../claim.ts";
import { findData } from "../words/find-data.ts";
import { findDates } from "../words/find-dates.ts";
import { findPlaces } from "../words/places.ts";
import { PURPOSE_TERMS } from "../words/purpose-terms.ts";
import { findBases } from "./bases.ts";
import { recognisePurposes } from "./purposes.ts";
import { anyOf } from "../words/any-of.ts";
import { DECIDING } from "../words/deciding-words.ts";
import type { Sentence } from "../source.ts";
import type { Reading } from "./reading.ts";
import { ASKS } from "../questions.ts";

const DATED =
  /\b(?:last (?:updated|modified|revised|reviewed)|updated|effective|revised|version|in force|valid (?:from|since))\b/i;
/** A machine, and what it does to people; or a word of the law for both. */
const AUTOMATED = new RegExp(
  [
    "\\b(?:automated (?:decision|individual decision|processing)|solely (?:automated|by automated)|profiling|without human)\\b",
    `\\b(?:automated|automatic|computeri[sz]ed) (?:systems?|tools?|means|models?|checks?)\\b[^.;]{0,60}?\\b${anyOf(DECIDING)}\\b`,
    `\\b(?:algorithms?|machine learning|artificial intelligence|computers?|automatically)\\b[^.;]{0,40}?\\b${anyOf(DECIDING)}\\b`,
  ].join("|"),
  "i",
);
const GROUND =
  /\b(?:standard contractual clauses|adequacy decision|binding corporate rules|data privacy framework|SCCs?)\b/i;
const WE_CANNOT =
  "\\bwe (?:can ?not|can['’]t|(?:may|might|will) not be able|won['’]t be able|are (?:not able|unable))\\b";
const NOT_GIVEN =
  "\\b(?:if|unless) you (?:refuse|decline|object|say no|withhold|withdraw|opt out|do not|don['’]t|choose not to|prefer not to)\\b";
const REFUSAL = new RegExp(`${NOT_GIVEN}[^.;]{0,100}${WE_CANNOT}|${WE_CANNOT}[^.;]{0,100}${NOT_GIVEN}`, "i");
const CROSSES = /\b(?:transfer\w*|stored|processed|located|hosted|servers?)\b/i;

/** When the old policy was made: a day that the author may or may not take for that of a review. */
export function* remarkDates(sentence: Sentence): Iterable<Remark> {
  const { text } = sentence;
  if (!DATED.test(text) || text.length > 120) return;
  for (const { date } of findDates(text)) {
    const asks = `When did somebody last review this? If on the day of the old policy, write ${date}.`;
    yield { document: "mission", path: ["reviewed"], asks, sentence, words: sentence.text };
  }
}

/** What is said of decisions without a person, of transfers, and of legal bases without a use. */
export function* remarkOthers(reading: Reading): Iterable<Remark> {
  const { sentence, text } = reading;
  const decision = AUTOMATED.exec(text)?.[0];
  if (decision !== undefined) {
    const asks =
      "Does a machine decide about people anywhere, without a person? If so, give that purpose `decides-alone`.";
    yield { document: "company", path: [], asks, sentence, words: decision };
  }
  const ground = GROUND.exec(text)?.[0];
  const places = [...new Set(findPlaces(text).map(({ words }) => words))].join(", ");
  if (ground !== undefined || (places !== "" && CROSSES.test(text) && /\btransfer/i.test(text))) {
    const asks = ASKS.transfers;
    yield { document: "recipients", path: [], asks, sentence, words: [ground, places].filter(Boolean).join(", ") };
  }
}

/** A legal basis that no recognised use of its sentence has: of the use that the sentence names, else a question of its own. */
export function* remarkBases(reading: Reading): Iterable<Finding> {
  const { sentence, text } = reading;
  const bases = findBases(reading);
  if (bases.length === 0 || findData(text).length > 0) return;
  if (recognisePurposes(reading).some(({ path }) => path[0] === "because")) return;
  const named = PURPOSE_TERMS.filter(({ goal }) => text.search(goal) >= 0);
  for (const { words } of bases) {
    for (const { id } of named) {
      const said = { document: `purposes/${id}`, sentence, words };
      yield { ...said, path: [], value: ENTRY, sure: false };
      yield { ...said, path: ["because"], asks: "" };
    }
    if (named.length === 0) yield { document: "company", path: [], asks: ASKS.whichUse, sentence, words };
  }
}

/** What happens to those who say no: which use it is of, its author knows. */
export function* remarkRefusals({ sentence, text }: Reading): Iterable<Remark> {
  const words = REFUSAL.exec(text)?.[0];
  if (words === undefined) return;
  const asks =
    "What happens to people who say no here, and to which use? It belongs under `If you say no` in that file.";
  yield { document: "company", path: [], asks, sentence, words };
}

/** The languages that a policy says it is published in. */
export function* remarkLanguages({ sentence, text }: Reading): Iterable<Remark> {
  const words = /\b(?:translat(?:ed|ions?)|available in (?:English|French|German|Spanish|other languages))\b/i.exec(
    text,
  )?.[0];
  if (words !== undefined) yield { document: "company", path: ["languages"], asks: "", sentence, words };
}
