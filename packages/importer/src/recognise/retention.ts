import { type Finding, ENTRY, member, one } from "../claim.ts";
import { findData } from "../words/find-data.ts";
import { findTimes, type FoundTime } from "../words/find-time.ts";
import { findEvent, WITH_ACCOUNT, WITH_CONSENT } from "../words/events.ts";
import { anyOf } from "../words/any-of.ts";
import { KEEP, KEPT } from "../words/keeping-words.ts";
import type { Clause } from "./clauses.ts";
import type { Reading } from "./reading.ts";

/** What we do, or what is done: what others keep is theirs to say. */
const KEEPING = new RegExp(
  [`\\bwe(?:['’]ll)? (?:\\w+ ){0,3}?${KEEP}s?\\b`, `\\b(?:is|are|be) (?:\\w+ )?${KEPT}\\b(?! by (?!us\\b))`].join("|"),
  "i",
);
/** Whatever a time of all data is said of. */
const ALL = /\b(?:your|all|all your|the|any) (?:personal )?(?:data|information)\b/i;
const SOME = /\b(?:certain|some|this|these|such|that|those|other|backup|aggregat\w+|anonymi[sz]ed|trash\w*)\b/i;
/** Nothing but what leads to a time: `For 30 days, we keep`. */
const OPENS = /^\W*(?:(?:and|for|within|after|until)\b\s*)*$/i;
/** Words for a time that name none, one a line. */
const VAGUE = new RegExp(
  `\\b${anyOf(String.raw`
    (?:for )?(?:only )?as long as[^,;.]{0,60}
    no longer (?:needed|required|necessary)[^,;.]{0,40}
    no longer than (?:(?:it )?is |we )?(?:necessary|needed|required|need)\b[^,;.]{0,40}
    (?:for )?(?:the|a) (?:time|period|length of time) (?:that is )?(?:necessary|needed|reasonable)[^,;.]{0,40}
    indefinitely
    (?:for )?\d*[½¼¾] ?\w+
    when (?:it is|they are|it's) no longer needed
  `)}`,
  "i",
);

/** How long data is kept: for the items that a sentence names, or for all (`*`) where it speaks of all. */
export function* recogniseRetention(reading: Reading): Iterable<Finding> {
  for (const clause of reading.clauses) {
    if (!KEEPING.test(clause.text) || /\bcookies?\b/i.test(clause.text)) continue;
    const said = keepingOf(clause);
    if (said.words === "") continue;
    const items = findData(clause.text);
    const all = items.length === 0 && ALL.test(clause.text) && !SOME.test(clause.text);
    // What holds under a condition, or for some people alone, does not hold for all data.
    const conditional = said.event === null && /\b(?:if|when|where|unless)\b/i.test(clause.text);
    const narrow = reading.scoped || (all && conditional);
    if (all) yield* claims("*", { ...said, sure: said.sure && !narrow }, reading);
    for (const { id, start } of items) {
      // What stands behind a time has a time of its own: `your name for 2 years, and your mail address for 3`.
      const behind = start > said.start && !OPENS.test(clause.text.slice(0, said.start));
      yield* claims(
        id,
        behind ? { ...said, kept: null, words: clip(clause.text) } : { ...said, sure: said.sure && !narrow },
        reading,
      );
    }
  }
}

interface Keeping {
  /** As the content model writes it; null where the words name no time. */
  readonly kept: string | null;
  readonly event: string | null;
  readonly words: string;
  /** Where the words for the time begin. */
  readonly start: number;
  readonly sure: boolean;
}

function* claims(item: string, { kept, event, words, sure }: Keeping, { sentence }: Reading): Iterable<Finding> {
  const said = { document: "data", path: [item, "kept"], sentence, words };
  if (kept === null) {
    yield { ...said, asks: "", contests: true };
    return;
  }
  yield { ...said, value: one(kept), sure };
  if (item !== "*" && sure) yield { ...said, path: [item], value: ENTRY, sure };
  if (event !== null && event !== "consent-withdrawn" && sure)
    yield { ...said, document: "company", path: ["events"], value: member(event), sure };
}

function keepingOf(clause: Clause): Keeping {
  const { text } = clause;
  const times = findTimes(text);
  const outright = !clause.hedged && !clause.negated;
  const open = WITH_ACCOUNT.exec(text) ?? WITH_CONSENT.exec(text);
  const vague = VAGUE.exec(text);
  const [time] = times;
  if (time && times.length === 1 && !open && !vague) return timed(text, time, outright);
  if (time) return { kept: null, event: null, words: clip(text), start: time.start, sure: false };
  if (!open) return { kept: null, event: null, words: vague?.[0].trim() ?? "", start: vague?.index ?? 0, sure: false };
  const event = WITH_ACCOUNT.test(text) ? "account-closed" : "consent-withdrawn";
  const alone = !/\b(?:and|or) (?:as|for)\b/i.test(text);
  return { kept: `until ${event}`, event, words: open[0], start: open.index, sure: outright && alone };
}

/** A time counts from an event that the clause names, or from when the data came; any other `after` is not understood. */
function timed(text: string, { time, words, loose, start, end }: FoundTime, outright: boolean): Keeping {
  const event = findEvent(text);
  const rest = text.slice(end);
  if (event === null) {
    const anchored = /^\s*(?:after|following|from|since|once|of)\b|\bend of (?:the|each|that) (?:\w+ )?year\b/i.test(
      rest,
    );
    const conditional = /\b(?:after|once) (?:you|we|your|the)\b/i.test(text.slice(0, end));
    return { kept: time, event: null, words, start, sure: outright && !loose && !anchored && !conditional };
  }
  // The event belongs to the time where it follows at once, or where the clause begins with it.
  const adjoins = event.index > end ? event.index - end <= 1 : findData(text.slice(0, event.index)).length === 0;
  const yearEnd = /\bend of (?:the|each|that) (?:\w+ )?year\b/i.test(text);
  const sure = outright && !loose && !yearEnd && adjoins;
  return { kept: `${time} after ${event.id}`, event: event.id, words: clip(text), start, sure };
}

function clip(text: string): string {
  const trimmed = text.trim();
  return trimmed.length <= 140 ? trimmed : `${trimmed.slice(0, 140).trim()}…`;
}
