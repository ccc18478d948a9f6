import type { Remark } from "../claim.ts";
import { findData } from "../words/find-data.ts";
import type { Reading } from "./reading.ts";
import { onLines } from "../words/any-of.ts";
import { ASKS } from "../questions.ts";
import { type Topic, TOPICS } from "../words/topics.ts";

/** `Graph Hill is an analytics service`: a company that may get data. */
const SERVICE = new RegExp(
  onLines(String.raw`
    ^(?:\p{Lu}[\p{L}\d.&-]+ ){1,4}(?:\([^)]{1,40}\) )?(?:is|are) (?:a|an|our|the) [^.]{0,80}\b(?:service
    |tool|platform|provider|processor|network|software)s?\b
    |\b[Ww]e (?:also |currently )*use (?:\p{Lu}[\p{L}\d.&-]+ ?){1,4}
  `),
  "u",
);
const NAMED: Omit<Topic, "speaks"> = { document: "recipients", path: [], asks: ASKS.whoGets };

/** The question that a sentence is cited with of which nothing else was made; null where it speaks of no such matter. */
export function findTopic({ sentence, text, whole }: Reading): Remark | null {
  // The introduction of a list, the header of a table, or the heading of points, tells what they are about.
  const [lead, headers] = [sentence.lead?.text ?? "", sentence.cells?.map(({ header }) => header).join(", ") ?? ""];
  const heading = sentence.item ? (sentence.headings.at(-1) ?? "") : "";
  const found = SERVICE.test(text)
    ? NAMED
    : (topicOf(whole) ?? topicOf(`${lead} ${headers} ${text}`) ?? topicOf(heading) ?? topicOf(withoutItems(whole)));
  if (!found) return null;
  const { document, path, asks } = found;
  return { document, path, asks, sentence, words: sentence.text };
}

/** A text with `data` where it names data items: `We share your name` says what `We share your data` says. */
function withoutItems(text: string): string {
  return findData(text)
    .toReversed()
    .reduce((said, { start, end }) => `${said.slice(0, start)}your data${said.slice(end)}`, text);
}

/** The first matter that a text speaks of. */
export function topicOf(text: string): Pick<Topic, "document" | "path" | "asks"> | null {
  return TOPICS.find(({ speaks }) => speaks.test(text)) ?? null;
}
