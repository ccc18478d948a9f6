import type { Weight } from "@candor/model";
import { type DescribedChange, markdownText, markdownWords, shortenRuns } from "@candor/render";
import { type Changes, WORDS } from "./changes.ts";
import { closing } from "./render-changes.ts";

/** A comment on a pull request may have 65,536 characters; other parts of it want room too. */
const LONGEST = 40_000;

/** Changes as Markdown for a pull request; whatever an author wrote is only text in it. */
export function markdownChanges(found: Changes): string {
  const { diff } = WORDS.changes;
  const [before, after] = [markdownText(found.before), markdownText(found.after)];
  if (found.bump === "none") return `${diff.none(before, after)}.\n`;
  const items = found.changes.map((change) => ({ weight: change.weight, text: item(change) }));
  const room = roomFor(items.map(({ text }) => text));
  const lists = (["ask", "tell", "patch"] as const).flatMap((weight) => list(weight, items.slice(0, room), items));
  const more = room < items.length ? [diff.more(items.length - room)] : [];
  return `${[`### ${diff.from(before, after)}`, ...lists, ...more, closing(found)].join("\n\n")}\n`;
}

interface Item {
  readonly weight: Weight;
  readonly text: string;
}

/** The heading counts all changes of a weight, those too for which there is no room. */
function list(weight: Weight, shown: readonly Item[], all: readonly Item[]): readonly string[] {
  const count = all.filter((one) => one.weight === weight).length;
  const those = shown.filter((one) => one.weight === weight).map(({ text }) => text);
  return those.length === 0 ? [] : [`**${WORDS.changes.diff.heading[weight](count)}**`, those.join("\n").trimEnd()];
}

/** How many of the items there is room for. */
function roomFor(items: readonly string[]): number {
  let length = 0;
  const over = items.findIndex((text) => (length += text.length) > LONGEST);
  return over < 0 ? items.length : over;
}

function item({ says, who, before, after, words }: DescribedChange): string {
  const { was, is } = WORDS.changes.diff;
  const sentence = `- ${markdownText(says)}${who === null ? "" : `: **${who}**`}`;
  if (words) return `${sentence}\n\n  > ${markdownWords(shortenRuns(words))}\n`;
  if (before === null || after === null) return sentence;
  return `${sentence}<br>${was}: ${markdownText(before)}<br>${is}: ${markdownText(after)}`;
}
