import { findTimes } from "../words/find-time.ts";
import { anyOf, onLines } from "../words/any-of.ts";
import { LABELS, SAYING_MORE } from "../words/label-words.ts";

/** What an item is called, before what it says: `Log data: we collect`, `Fraud prevention. We use`. */
const LABEL = new RegExp(
  onLines(String.raw`
    ^(?:[\w'’&/,()-]+ ){0,7}?[\w'’&/,()*-]+\s*(?:(?::|\s[–—-])\s+(?=\S)|\.\s+(?=(?:We|You|Your|Our|This
    |These|The|To|For|If|When|As|In|It|All|A|An)\b))
  `),
);
/** A name that says what data this is, and not whose, or of when. */
const OF_DATA = new RegExp(`\\b${anyOf(LABELS)}\\W*$`, "i");
/** A name with a verb in it is a sentence, and one of these makes a condition of what it names. */
const SAYS_MORE = new RegExp(`\\b${anyOf(SAYING_MORE)}\\b`, "i");
const NUMBERED = /^\W*(?:\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]\s+)?/;

/** A sentence without the number and the name it begins with, which say nothing of it. */
export function withoutLabel(text: string): string {
  const bare = text.replace(NUMBERED, "");
  const label = LABEL.exec(bare)?.[0];
  if (label === undefined || SAYS_MORE.test(label)) return bare;
  return findTimes(text).length > 0 && !OF_DATA.test(label) ? bare : bare.slice(label.length);
}
