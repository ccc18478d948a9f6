import type { Remark } from "../claim.ts";
import { findData } from "../words/find-data.ts";
import { findDates } from "../words/find-dates.ts";
import { findPlaces } from "../words/places.ts";
import { findBases } from "./bases.ts";
import { recognisePurposes } from "./purposes.ts";
import type { Sentence } from "../source.ts";
import type { Reading } from "./reading.ts";

const DATED =
  /\b(?:last (?:updated|modified|revised|reviewed)|updated|effective|revised|version|in force|valid (?:from|since))\b/i;
const AUTOMATED =
  /\b(?:automated (?:decision|individual decision|processing)|solely (?:automated|by automated)|profiling|without human)\b/i;
const GROUND =
  /\b(?:standard contractual clauses|adequacy decision|binding corporate rules|data privacy framework|SCCs?)\b/i;
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
    const asks =
      "Which recipients handle data outside a zone that protects it, and what protects it there? Give them `transfers`.";
    yield { document: "recipients", path: [], asks, sentence, words: [ground, places].filter(Boolean).join(", ") };
  }
  const bases = findBases(reading);
  const ofUse = bases.length > 0 && recognisePurposes(reading).some(({ path }) => path[0] === "because");
  // A basis of some data or of some use is no other's.
  const general = !ofUse && findData(text).length === 0 && !recognisePurposes(reading).some(() => true);
  for (const { basis, words } of general ? bases : []) {
    const asks = "Why does the law allow it?";
    yield { document: "purposes/*", path: ["because", basis], asks, sentence, words };
  }
}

/** The languages that a policy says it is published in. */
export function* remarkLanguages({ sentence, text }: Reading): Iterable<Remark> {
  const words = /\b(?:translat(?:ed|ions?)|available in (?:English|French|German|Spanish|other languages))\b/i.exec(
    text,
  )?.[0];
  if (words !== undefined) yield { document: "company", path: ["languages"], asks: "", sentence, words };
}
