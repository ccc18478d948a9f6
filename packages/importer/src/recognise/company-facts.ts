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

const SERVICE =
  "(?:(?:our|the|this) )?(?:services?|shop|store|web ?sites?|sites?|apps?|applications?|platform|products?)(?: and services)?";
/** The whole of a sentence that says from which age all may use the service. */
const OF_AGE = new RegExp(
  `^(?:you must be (?:at least )?(\\d{1,2})(?: years)?(?: old| of age)?(?: or (?:older|over))?(?: to (?:use|visit|join) ${SERVICE})?|${SERVICE} (?:is|are|do|does) not (?:intended|meant|designed|directed|aimed|offered|address)(?: (?:for|to|at|towards))?(?: use by)? (?:people|persons|individuals|children|anyone|users) (?:under|below|younger than)(?: the age of)? (\\d{1,2}))(?: years)?(?: old| of age)?[.]?$`,
  "i",
);
const SPEAKS_OF_AGE =
  /\b(?:under|below|younger than|must be|at least|aged?|over)(?: at least)?(?: the)?(?: age)?(?: of)? (\d{1,2})\b(?! (?:days?|months?|hours?|weeks?|business|working|characters|%))|\b(\d{1,2}) (?:years (?:of age|old)|or (?:older|over))\b/i;

/** Without what is often said beside it: what children are called, and that nothing of theirs is collected. */
function withoutMore(text: string): string {
  return text
    .replaceAll(/ ?\((?:["“][^)]{1,40})\)/g, "")
    .replace(/,? and we do not knowingly (?:collect|solicit|process)\b[^.;]*(?=[.]?$)/i, "")
    .trim();
}

/** From which age the service may be used. */
export function* recogniseAges({ sentence, text, clauses }: Reading): Iterable<Finding> {
  const said = { document: "company", path: ["ages", "from"], sentence };
  const outright = OF_AGE.exec(withoutMore(text));
  const years = (outright ?? SPEAKS_OF_AGE.exec(text))?.slice(1).find((figures) => figures !== undefined);
  if (years === undefined) return;
  const single = new Set(text.match(/\b\d{1,2}\b/g)).size === 1;
  const sure =
    outright !== null && single && clauses.every(({ hedged }) => !hedged) && Number(years) >= 10 && Number(years) <= 21;
  yield { ...said, value: one(Number(years)), sure, words: (outright ?? SPEAKS_OF_AGE.exec(text))?.[0] ?? years };
}
