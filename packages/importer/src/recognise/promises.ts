import { type Finding, first } from "../claim.ts";
import { isNegated } from "./clauses.ts";
import type { Reading } from "./reading.ts";
import { onLines } from "../words/any-of.ts";
import { ASKS } from "../questions.ts";

/** Promises that Candor checks, in the words of policies. */
const DATA =
  "(?:any of )?(?:your|personal|any of your|any|our users['’]|the)? ?(?:personal )?(?:data|information|details)";
const KNOWN: readonly (readonly [key: string, pattern: RegExp, whole: RegExp])[] = [
  [
    "no-sale",
    new RegExp(
      onLines(String.raw`
      \bwe(?:['’]ll)?(?: will| do| have| also| currently)* (?:never
      |not)(?: ever)?(?: have)?(?: and never will)?,?(?: rent,?| trade,?| share,?)*(?: or)? ?(?:sell|sold
      |rent)\b|\bwe (?:don['’]t|won['’]t)(?: ever)? (?:sell|rent)\b
    `),
      "i",
    ),
    whole(
      onLines(`
        we (?:will |do )?(?:never|not|don['’]t|won['’]t)(?: ever)? (?=[\\w, ]*\\bsell\\b)(?:(?:sell|rent
        |trade|lease|loan|exchange)(?:,? or|,? and|,)? )+${DATA}(?: to (?:anyone|anybody|third parties
        |others|other companies))?
      `),
    ),
  ],
  [
    "no-brokers",
    new RegExp(
      onLines(String.raw`
      \bwe (?:will |do )?(?:never|not) (?:ever )?(?:buy|purchase|acquire) (?:\w+ ){0,3}(?:data
      |information)\b|\bwe don['’]t (?:buy|purchase) (?:\w+ ){0,3}(?:data|information)\b
    `),
      "i",
    ),
    whole(
      `we (?:will |do )?(?:never|not|don['’]t|won['’]t)(?: ever)? (?:buy|purchase) ${DATA}(?: (?:about you|from (?:anyone|data brokers|brokers)))*`,
    ),
  ],
  [
    "only-needed",
    /\bwe (?:only (?:collect|ask for)|(?:collect|ask for) only) (?:\w+ ){0,4}(?:we|that we) (?:\w+ )?need\b/i,
    whole(
      "we (?:only (?:collect|ask for)|(?:collect|ask for) only) (?:what|the (?:data|information)) (?:that )?we need",
    ),
  ],
  [
    "tell-first",
    /\bwe(?: will|['’]ll) (?:always )?(?:tell|notify|inform) you before (?:we|any)\b[^.;]{0,30}\b(?:chang\w+|updates?)\b/i,
    whole(
      onLines(String.raw`
        we(?: will|['’]ll) (?:always )?(?:tell|notify|inform) you before (?:we (?:change|update) (?:this
        |our) (?:privacy )?(?:policy|notice)|any (?:changes?|updates?) to (?:this
        |our) (?:privacy )?(?:policy|notice))
      `),
    ),
  ],
];
/** The opposite of `no-sale`. */
const SELLS =
  /\bwe (?:may |might |can |will |also |sometimes |do )*(?:sell|rent)\b[^.;]{0,40}\b(?:data|information|details|address(?:es)?)\b/i;
const SOLD = /\b(?:considered|deemed|constitute|qualify as)\b[^.;]{0,40}\bsales?\b|["“]sale["”] of/i;
/** Words of a promise, about data: whether people can hold the company to it is for the company to say. */
const ABSOLUTE = new RegExp(
  onLines(String.raw`
    \b(?:we|us)\b(?: \w+)? (?:will |do |shall |['’]ll )?(?:never|always)\b|\bwe (?:will not|won['’]t
    |do not|don['’]t)\b|\bunder no circumstances\b|\bwe promise\b
  `),
  "i",
);
const ABOUT =
  /\b(?:sell|share|rent|disclose|read|track|trade|look at|use|give)\b[^.;]{0,60}\b(?:data|information|email|address(?:es)?|content|messages|you)\b/i;

/** What is promised in so many words, whatever it is about; and a question that is answered with no. */
const PLEDGE = new RegExp(
  onLines(String.raw`
    \bwe (?:promise|pledge|vow|swear|give you our word)\b|\bwe(?: will| shall|['’]ll)? never\b|^(?:do
    |will|would|can|may) (?:we|you)\b[^?]*\?\W*(?:no|never|not at all)\b
  `),
  "i",
);

/** What a sentence promises, and the aims that it states. */
export function* recognisePromises({ sentence, text, scoped }: Reading): Iterable<Finding> {
  const said = { document: "mission", sentence };
  if (SOLD.test(text))
    yield {
      ...said,
      path: ["promises", "no-sale"],
      value: first(sentence.text),
      sure: false,
      denied: !isNegated(text) && !scoped,
      words: SOLD.exec(text)?.[0] ?? "",
    };
  const sells = isNegated(text) || text.endsWith("?") ? null : SELLS.exec(text);
  if (sells)
    yield {
      ...said,
      path: ["promises", "no-sale"],
      value: first(sentence.text),
      sure: false,
      denied: true,
      words: sells[0],
    };
  for (const [key, pattern, whole] of KNOWN) {
    const words = pattern.exec(text)?.[0].trim();
    if (words === undefined || SOLD.test(text)) continue;
    // A promise about something else than data is none of these.
    if (!/\b(?:data|information|details|need|polic(?:y|ies)|notice)\b/i.test(text)) continue;
    // A promise with a word more is smaller than its key says, or was made in other days.
    const sure = whole.test(text) && !scoped && !sentence.cells;
    yield { ...said, path: ["promises", key], value: first(sentence.text), sure, words };
    return;
  }
  const absolute = ABSOLUTE.exec(text)?.[0].trim();
  const promised = PLEDGE.test(text) || (absolute !== undefined && ABOUT.test(text));
  if (promised && text.length <= 250)
    yield {
      ...said,
      path: ["promises"],
      asks: ASKS.promise,
      sentence,
      words: sentence.text,
    };
}

/** The company's purpose, mission or vision, where a sentence calls it that. */
export function* recogniseAims({ sentence }: Reading): Iterable<Finding> {
  const found =
    /\b[Oo]ur (purpose|mission|vision) is (?:that )?(?!to (?:explain|describe|inform|collect|tell))(.{8,200}?)[.!]?$/.exec(
      sentence.text,
    );
  const [, aim, is] = found ?? [];
  if (aim !== undefined && is !== undefined)
    yield { document: "mission", path: ["aims", aim], value: { kind: "one", is }, sure: true, sentence, words: is };
}

function whole(pattern: string): RegExp {
  return new RegExp(`^\\W*${pattern}\\W*$`, "i");
}
