import type { Finding } from "../claim.ts";
import { isHedged, isNegated } from "./clauses.ts";
import type { Reading } from "./reading.ts";
import { withoutKnown } from "./without-known.ts";
import { findPlaces } from "../words/places.ts";

const VERB =
  "(?:ask|require|request|need|collect|store|keep|record|hold|process|receive|save|gather|obtain|get|capture|use|retain|log|observe|track|infer|derive|deduce|estimate|share|disclose|pass|send|give|transfer|provide|forward|transmit|delete|erase|remove|purge|destroy|discard|anonymi[sz]e|encrypt|hash|back|make|take|monitor|train|restrict|limit|protect|answer|respond|reply|handle|contact|inform|notify|tell|write|reach|honou?r|recogni[sz]e|obey|follow|work|e-?mail|mail)(?:e?s)?";
const ADVERBS = "(?:(?:also|automatically|then|directly|will|always|regularly) )*";
/** What may stand before the subject: an aim, a time, a legal basis, an occasion that is taken out before. */
const OPENING = "(?:(?:(?:in order )?to|for|within|with your (?:\\w+ )?consent)\\b[^,;.]{2,80}(?:,| (?=we\\b)) ?)?";
/** Things that we hold: `The information we collect includes`, `Information you provide consists of`. */
const HELD =
  "(?:(?:the|this|these|other|all|any) )*(?:(?:types?|kinds?|categor(?:y|ies)|pieces) of )?(?:personal |usage |technical |account |identifying )*(?:information|data|details)(?: (?:that |which )?(?:we|you)\\b[^.;:]{0,60}?)? (?:includes?|consists? of|comprises?|is|are)\\b";
/** The sentences that state a fact: our deed, what is done to data, what people give us, what a named company does. */
const SHAPE = new RegExp(
  `^[\\s,]*${OPENING}(?:we(?:['’]ll|['’]ve)? ${ADVERBS}${VERB}\\b|${HELD}|(?:all |all of |any of )?(?:of )?(?:your|our|the|all)? ?(?:[\\w' ,-]{0,100}?) (?:is|are) (?:also |automatically |always )?\\w+(?:ed|pt|ld|wn|nt|en|t)\\b|you ${ADVERBS}(?:give|provide|tell|enter|submit|supply|send|share|type|fill in|disclose)\\b|you (?:will |['’]ll )?(?:be|are) asked (?:for|to)\\b|[A-Z][\\w&.'’-]*(?: [A-Z][\\w&.'’-]*){0,4} (?:processes|stores|hosts|receives|handles|delivers|sends)\\b)`,
  "i",
);
/** Closed classes of words of which each attaches something to a sentence that its fact would lose. */
const ATTACHED = new RegExp(
  `\\b(?:${[
    "if|when|whenever|where|wherever|unless|only|except|excepting|excluding|provided that|provided you|whilst|while|though|although|but|until|till|otherwise|in case|in the event|subject to|should you|assuming|upon|once|save for|apart from|besides|instead|rather than",
    "nothing|zero|none|nobody|rarely|seldom|hardly|scarcely|barely|little|few|fewer|no longer|almost|nearly|partly|mostly|mainly|largely|half|either|another",
    "before|since|in the (?:last|past|future)|previously|formerly|currently|at present|for now|at the moment|soon|today|tomorrow|next|starting|beginning|as of|from (?:now|then|next|january|february|march|april|may|june|july|august|september|october|november|december|\\d)|not yet|anymore|any more|used to be|going forward",
    "whether|deny|denies|denied|claims? that|say|says|said|believes?|thinks?|alleged\\w*|rumou?rs?|suppose|imagine|pretend|pretends|joke|joking|kidding|false|untrue|hypothetical\\w*|would|could|should|might|may|can|or not|planned|plans?|test mode",
    "who|whom|whose|those|some|certain|most|many|several|selected|other people|others|someone|somebody|anyone|everyone else|third[- ]part(?:y|ies) (?:collect|use|keep)",
    "customers?|members?|subscribers?|employees?|staff|applicants?|candidates?|children|child|minors?|adults?|patients?|students?|pupils?|parents?|residents?|citizens?|sellers?|merchants?|guests?|drivers?|contractors?|volunteers?|donors?|premium|beta|trial|free plan|business accounts?",
  ].join(
    "|",
  )})\\b|[?!]|\\bwe used to\\b|\\b(?:19|20)\\d\\d\\b|\\b(?:backups?|copies|copy|parts?|hash(?:es)?|versions?|summar(?:y|ies)|lack|absence|deletion|existence) of\\b`,
  "i",
);
/** Adverbs that leave a deed what it is. */
const HARMLESS_ADVERBS =
  /^(?:automatically|approximately|directly|regularly|securely|additionally|continually|continuously|constantly|carefully|closely|quickly|efficiently|effectively|easily|safely|properly|accurately|internally|strongly|strictly|immediately|promptly|separately|publicly|personally|family|supply|reply|apply|comply|rely|july|daily|early|newly|monthly|weekly|yearly|assembly|fully)$/i;
/** A sentence that speaks of one that is not so, whatever it is about. */
const UNREAL =
  /\?|\b(?:whether|used to (?:be|have|honou?r|respond|answer|notify)|no longer|formerly|previously|den(?:y|ies|ied)|untrue|false|rarely|seldom|imagine|pretends?|nobody|zero|is it true)\b/i;
/** Fields that a sentence of any shape may name: they are names and addresses. */
const NAMES = new Set([
  "name",
  "address",
  "contact",
  "dpo",
  "representative",
  "authority",
  "established-in",
  "ages",
  "authoritative",
  "ask-at",
]);

/** Whom a measure lets in, what it does a thing to, and when. */
const OF_MEASURES =
  /\b(?:who|whom|those|only|staff|team|employees?|contractors?|personnel|members?|(?:when|whenever|while) (?:(?:your |the |this )?(?:data|it|they|information) (?:is|are) |being )?(?:transmitted|stored|sent|transferred|in transit|at rest|moving)[^,;.]{0,40},?)(?= |[.,;]|$)/gi;
/** What stays with people is not ours to hold. */
const STAYS =
  /\b(?:locally|on-device|(?:on|in|to) your (?:own )?(?:device|phone|computer|browser|keychain)|never leaves?|local storage)\b/i;

/** The findings of one sentence, those not sure that it does not state outright. */
export function asStated(findings: readonly Finding[], reading: Reading, takenBack: boolean): readonly Finding[] {
  const unreal = takenBack || UNREAL.test(reading.text);
  const outright = !takenBack && !reading.scoped && statesOutright(reading);
  const measured = outright || (!takenBack && !reading.scoped && statesOutright(reading, OF_MEASURES));
  const away = findPlaces(reading.whole).length > 0;
  const stays = STAYS.test(reading.whole);
  return findings.map((finding) => {
    if (!("value" in finding) || !finding.sure || finding.document === "mission") return finding;
    const named = NAMES.has(finding.path[0] ?? "") && /^(?:company|rights)$/.test(finding.document);
    const elsewhere = away && /^(?:data|purposes\/|company)/.test(finding.document);
    // A measure is said in its own words: whom it lets in, and when it works, stands there.
    if (finding.document === "safeguards" && finding.path.at(-1) !== "covers")
      return { ...finding, sure: measured && !unreal };
    const kept = stays && finding.document === "data";
    return { ...finding, sure: named ? !unreal : outright && !elsewhere && !kept };
  });
}

/** Whether a sentence is of a shape that states a fact, with nothing attached that is not known. */
function statesOutright({ stated }: Reading, besides?: RegExp): boolean {
  const text = withoutKnown(besides === undefined ? stated : stated.replaceAll(besides, " "));
  if (!SHAPE.test(text) || ATTACHED.test(text) || isNegated(text) || isHedged(text)) return false;
  const adverbs = text.match(/\b[a-z]+ly\b/gi) ?? [];
  return (
    adverbs.every((word) => HARMLESS_ADVERBS.test(word)) &&
    !/\b(?!information|data|details)\w+ about (?:your|you|the)\b/i.test(text)
  );
}
