import { type Finding, member, one } from "../claim.ts";
import { anyOf } from "../words/any-of.ts";
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

const WHO = anyOf(String.raw`
  users?
  customers?
  people
  persons?
  individuals?
  visitors?
  residents?
  citizens?
  consumers?
  those
`);
/** People, up to the place that follows. */
const PEOPLE_IN = new RegExp(
  [
    "\\bif you (?:are|live|reside)(?: (?:a|located|living|residing|based|resident|citizen))* (?:in|of|from)\\b",
    `\\b${WHO}(?: (?:who|that|are|live|reside|located|living|residing|based|resident))* (?:in|of|from)\\b`,
  ].join("|"),
  "gi",
);
const PEOPLE_OF = new RegExp(`^ ${WHO}\\b`);
/** Words between people and the last place of a list, beside the places: no verb of another thing. */
const LIST_WORDS = new Set(["the", "and", "or", "in", "of", "from", "state", "states", "country", "province"]);

/** Places whose people a sentence speaks to. Whether the company serves more is for it to say. */
function* peopleIn({ sentence, text }: Reading): Iterable<Finding> {
  const places = findPlaces(text);
  const spoken = Array.from(text.matchAll(PEOPLE_IN), ({ 0: found, index }) => index + found.length);
  const ofPeople = places.filter(({ start, end }) => {
    const behind = spoken.some((from) => from <= start && isOneList(text.slice(from, start)));
    const before = places.filter((last) => last.start >= start && PEOPLE_OF.test(text.slice(last.end)));
    return behind || before.some((last) => isOneList(text.slice(end, last.start)));
  });
  const words = [...new Set(ofPeople.map((place) => place.words))].join(", ");
  if (words !== "") yield { document: "company", path: ["people-in"], asks: "", sentence, words };
}

function isOneList(between: string): boolean {
  return between.split(/[\s,(]+/).every((word) => word === "" || LIST_WORDS.has(word) || /^\p{Lu}/u.test(word));
}
