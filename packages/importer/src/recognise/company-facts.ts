import { type Finding, member, one } from "../claim.ts";
import { findPlaces } from "../words/places.ts";
import { establishment } from "./company-name.ts";
import { isHedged, isNegated } from "./clauses.ts";
import type { Reading } from "./reading.ts";

const CHANNELS: readonly (readonly [channel: string, pattern: RegExp])[] = [
  ["email", /\bby e-?mail\b/i],
  ["post", /\bby (?:post|mail|letter)\b/i],
  ["phone", /\bby (?:phone|telephone)\b/i],
  ["sms", /\bby (?:sms|text message|text)\b/i],
  ["push", /\bby push notifications?\b/i],
];
const TELLS = /\bwe (?:will |always |then |also |only )?(?:contact|inform|notify|tell|write to|reach) you\b/i;

/** Smaller facts of the company: its country, the ways it reaches people, GPC, and which language counts. */
export function* recogniseCompany(reading: Reading): Iterable<Finding> {
  const { sentence, text } = reading;
  const said = { document: "company", sentence };
  yield* establishment(reading);
  yield* peopleIn(reading);
  const outright = !isHedged(text);
  if (TELLS.test(text) && outright && !isNegated(text))
    for (const [channel, pattern] of CHANNELS) {
      const words = pattern.exec(text)?.[0];
      if (words !== undefined) yield { ...said, path: ["channels"], value: member(channel), sure: true, words };
    }
  const gpc =
    /\bwe (?:also )?(?:respect|honou?r|recogni[sz]e|obey|follow) (?:\w+ ){0,3}(?:Global Privacy Control|GPC)\b/i.exec(
      text,
    )?.[0];
  if (gpc !== undefined)
    yield { ...said, path: ["gpc"], value: one("yes"), sure: outright && !isNegated(text), words: gpc };
  const english =
    /\bEnglish version (?:will |shall )?(?:is the controlling|controls?|prevails?|governs?|counts)\b/i.exec(text)?.[0];
  if (english !== undefined) yield { ...said, path: ["authoritative"], value: one("en"), sure: true, words: english };
}

/** Places whose people a sentence speaks to. Whether the company serves more is for it to say. */
function* peopleIn({ sentence, text }: Reading): Iterable<Finding> {
  const speaks =
    /\b(?:if you (?:are|live|reside)|residents?|(?:users|customers|people|individuals|visitors) (?:in|from)|located in)\b/i;
  if (!speaks.test(text) || /\b(?:providers?|processors?|servers?|located in the United States:)\b/i.test(text)) return;
  const words = [...new Set(findPlaces(text).map((place) => place.words))].join(", ");
  if (words !== "") yield { document: "company", path: ["people-in"], asks: "", sentence, words };
}

/** From which age the service may be used. */
export function* recogniseAges({ sentence, text, clauses }: Reading): Iterable<Finding> {
  const said = { document: "company", path: ["ages", "from"], sentence };
  const found =
    /\b(?:not (?:intended|meant|designed|directed|aimed|for use|offered)\b[^.;]{0,40}?\b(?:under|below|younger than)|(?:you )?must be(?: at least)?|(?:only )?(?:for|if you are) (?:people|persons|individuals|users)? ?(?:aged?|at least))(?: the)?(?: age)?(?: of)? (\d{1,2})\b/i.exec(
      text,
    );
  if (found) {
    const hedged = clauses.some((clause) => clause.hedged);
    const years = Number(found[1]);
    const only = text.match(/\b\d{1,2}\b/g)?.length === 1;
    yield { ...said, value: one(years), sure: !hedged && only && years >= 10 && years <= 21, words: found[0] };
    return;
  }
  const child =
    /\b(?:children|minors?|child|anyone|individuals|persons)\b[^.;]{0,30}\b(?:under|below|younger than)(?: the age of)? (\d{1,2})\b/i.exec(
      text,
    );
  if (child) yield { ...said, asks: "", words: child[0] };
}
