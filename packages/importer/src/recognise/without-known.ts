import { EVENTS, WITH_ACCOUNT, WITH_CONSENT } from "../words/events.ts";
import { findData } from "../words/find-data.ts";
import { findTimes } from "../words/find-time.ts";
import { BASES } from "./bases.ts";
import { withoutOccasion } from "./occasions.ts";
import { onLines } from "../words/any-of.ts";

const BREACH = new RegExp(
  onLines(String.raw`
    ,?\s*\b(?:(?:if|when|where) there is a (?:data |security |personal data )?breach|in (?:the event
    |case) of a (?:data |security |personal data )?breach)\b
  `),
  "gi",
);
/** Words by the way, which change nothing of what is said. */
const BY_THE_WAY = new RegExp(
  onLines(String.raw`
    \b(?:for (?:example|instance)|as (?:an|another) example|^like (?:most|many|other) [^,]{3,60}
    |among other things|in particular|as well as|e\.g\.|in addition)\b,?|(?<=\bso (?:that )?(?:we
    |you)) can\b|\b(?:customer|user|member) (?=support|service|experience|care\b)
  `),
  "gi",
);
/** How much of something, before a list that says which. */
const SOME = new RegExp(
  onLines(String.raw`
    \b(?:certain|some|several|various|a (?:limited|small) amount of|the following
    |different)(?: (?:different|limited|basic|additional
    |other))? (?=(?:types? of |kinds? of |pieces of |categories of )?(?:personal |identifying |technical |basic )*(?:information
    |data|details)\b)
  `),
  "gi",
);
/** People that an aim is about, and not whom a sentence is about: `to protect our customers`. */
const FOR_WHOM = new RegExp(
  onLines(String.raw`
    (?<=\b(?:to|so that we) [a-z]+\b[^.;]{0,120}?)\b(?:our |other |the |all |of )*(?:customers?|users?
    |members?|subscribers?|guests?|students?|patients?|sellers?|merchants?|others)\b
  `),
  "gi",
);

/** A sentence without the words that are understood: data items, events that a time counts from, legal bases, occasions. */
export function withoutKnown(stated: string): string {
  const patterns = [
    ...EVENTS.map(([, pattern]) => pattern),
    WITH_ACCOUNT,
    WITH_CONSENT,
    ...BASES.map(([, pattern]) => pattern),
  ];
  const bare = patterns.reduce((text, pattern) => text.replace(pattern, " "), stated);
  const plain = withoutOccasion(bare).replaceAll(BREACH, " ").replaceAll(BY_THE_WAY, " ");
  // With a time, how much of the data and whose it is decides what is kept so long.
  const free = findTimes(stated).length > 0 ? plain : plain.replaceAll(SOME, " ").replaceAll(FOR_WHOM, " ");
  return findData(free)
    .toReversed()
    .reduce((text, { start, end }) => `${text.slice(0, start)}data${text.slice(end)}`, free)
    .replaceAll(/\s+/g, " ")
    .replace(/^[\s,;:—–-]+/, "")
    .trim();
}
