import { type Finding, one } from "../claim.ts";
import { findTimes } from "../words/find-time.ts";
import type { Reading } from "./reading.ts";

const BREACH = /\b(?:data |security |personal data )?(?:breach(?:es)?|security incidents?)\b/i;
const TELL = /\b(?:notify|inform|tell|report|let you know|contact|alert)\b/i;
const AUTHORITY = /\b(?:authority|authorities|regulators?|commissioner|ICO)\b/i;
const PEOPLE = /\b(?:you|users|customers|people|individuals|data subjects|those affected|everyone)\b/i;

/** How soon the authority, and people, hear of a breach. */
export function* recogniseBreach({ sentence, clauses, scoped }: Reading): Iterable<Finding> {
  const speaks = clauses.some(({ text }) => BREACH.test(text));
  for (const { text, hedged, negated } of speaks ? clauses : []) {
    if (!TELL.test(text)) continue;
    const times = findTimes(text);
    const [authority, people] = [AUTHORITY.test(text), PEOPLE.test(text.replace(/\bif you\b.*/i, ""))];
    if (!authority && !people) continue;
    const path = [authority ? "tell-authority-within" : "tell-people"];
    const said = { document: "breach", path, sentence };
    const [time] = times;
    const sure = !hedged && !negated && !scoped && times.length === 1 && time?.loose === false && authority !== people;
    if (time) yield { ...said, value: one(time.time), sure, words: time.words };
    else yield { ...said, asks: "", words: text.trim() };
  }
}

const REQUEST = /\brequests?\b/i;
/** An answer without a word of what it answers. */
const RESPONDS =
  /\bwe(?:['’]ll)? (?:will |always |aim to )*(?:respond|reply|answer|get back)\b|\b(?:answer|reply|response)\b/i;
const ANSWER =
  /\b(?:respon(?:d|se)|repl(?:y|ies)|answer|act on|process|comply|fulfil|handle|complete|get back)(?:s|ing)?\b/i;

/** How fast requests are answered. */
export function* recogniseAnswer({ sentence, text, clauses, scoped }: Reading): Iterable<Finding> {
  const ofRequests = REQUEST.test(text);
  if (!ofRequests && !RESPONDS.test(text)) return;
  for (const clause of clauses) {
    if (!ANSWER.test(clause.text) || !/\bwithin\b|\bin (?:at most )?\d/i.test(clause.text)) continue;
    const times = findTimes(clause.text);
    const sure = ofRequests && !clause.hedged && !clause.negated && !scoped && times.length === 1 && !times[0]?.loose;
    for (const { time, words } of times)
      yield { document: "rights", path: ["answer-within"], value: one(time), sure, sentence, words };
  }
}

/** How somebody else may ask for a person. */
export function* recogniseAgents({ sentence, text }: Reading): Iterable<Finding> {
  const words = /\bauthori[sz]ed agents?\b/i.exec(text)?.[0];
  if (words !== undefined) yield { document: "rights", path: ["agents"], asks: "", sentence, words };
}
