import type { Finding } from "../claim.ts";
import { isHedged, isNegated } from "./clauses.ts";
import type { Reading } from "./reading.ts";
import { withoutKnown } from "./without-known.ts";
import { findPlaces } from "../words/places.ts";
import { anyOf, onLines } from "../words/any-of.ts";
import {
  CONDITIONS,
  DEEDS,
  HARMLESS,
  HEARSAY,
  OTHER_TIMES,
  QUANTITIES,
  SOME_OF_MANY,
  SOME_PEOPLE,
} from "../words/outright-words.ts";

const VERB = `${anyOf(DEEDS)}(?:e?s)?`;
const ADVERBS = "(?:(?:also|automatically|then|directly|will|always|regularly) )*";
/** What may stand before the subject: an aim, a time, a legal basis, an occasion that is taken out before. */
const OPENING = "(?:(?:(?:in order )?to|for|within|with your (?:\\w+ )?consent)\\b[^,;.]{2,80}(?:,| (?=we\\b)) ?)?";
/** Things that we hold: `The information we collect includes`, `Information you provide consists of`. */
const HELD = onLines(String.raw`
    (?:(?:the|this|these|other|all|any) )*(?:(?:types?|kinds?|categor(?:y|ies)
    |pieces) of )?(?:personal |usage |technical |account |identifying )*(?:information|data
    |details)(?: (?:that |which )?(?:we|you)\b[^.;:]{0,60}?)? (?:includes?|consists? of|comprises?|is
    |are)\b
  `);
/** The sentences that state a fact: our deed, what is done to data, what people give us, what a named company does. */
const SHAPE = new RegExp(
  onLines(`
    ^[\\s,]*${OPENING}(?:we(?:['’]ll|['’]ve)? ${ADVERBS}${VERB}\\b|${HELD}
    |(?:all |all of |any of )?(?:of )?(?:your|our|the|all)? ?(?:[\\w' ,-]{0,100}?) (?:is
    |are) (?:also |automatically |always )?\\w+(?:ed|pt|ld|wn|nt|en|t)\\b|you ${ADVERBS}(?:give|provide
    |tell|enter|submit|supply|send|share|type|fill in|disclose)\\b|you (?:will |['’]ll )?(?:be
    |are) asked (?:for|to)\\b|[A-Z][\\w&.'’-]*(?: [A-Z][\\w&.'’-]*){0,4} (?:processes|stores|hosts
    |receives|handles|delivers|sends)\\b)
  `),
  "i",
);
/** Closed classes of words of which each attaches something to a sentence that its fact would lose. */
const ATTACHED = new RegExp(
  [
    `\\b${anyOf(CONDITIONS, QUANTITIES, OTHER_TIMES, HEARSAY, SOME_OF_MANY, SOME_PEOPLE)}\\b`,
    String.raw`[?!]`,
    String.raw`\bwe used to\b`,
    String.raw`\b(?:19|20)\d\d\b`,
    String.raw`\b(?:backups?|copies|copy|parts?|hash(?:es)?|versions?|summar(?:y|ies)|lack|absence|deletion|existence) of\b`,
  ].join("|"),
  "i",
);
/** Adverbs that leave a deed what it is. */
const HARMLESS_ADVERBS = new RegExp(`^${anyOf(HARMLESS)}$`, "i");
/** A sentence that speaks of one that is not so, whatever it is about. */
const UNREAL = new RegExp(
  onLines(String.raw`
    \?|\b(?:whether|used to (?:be|have|honou?r|respond|answer|notify)|no longer|formerly|previously
    |den(?:y|ies|ied)|untrue|false|rarely|seldom|imagine|pretends?|nobody|zero|is it true)\b
  `),
  "i",
);
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
const OF_MEASURES = new RegExp(
  onLines(String.raw`
    \b(?:who|whom|those|only|staff|team|employees?|contractors?|personnel|members?|(?:when|whenever
    |while) (?:(?:your |the |this )?(?:data|it|they|information) (?:is|are) |being )?(?:transmitted
    |stored|sent|transferred|in transit|at rest|moving)[^,;.]{0,40},?)(?= |[.,;]|$)
  `),
  "gi",
);
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
