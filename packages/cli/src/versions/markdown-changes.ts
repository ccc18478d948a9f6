import {
  CHANGE_LISTS,
  type ChangeList,
  type DescribedChange,
  listOf,
  markdownText,
  markdownWords,
  shortenRuns,
} from "@candor/render";
import { type Changes, WORDS } from "./changes.ts";
import { closing } from "./render-changes.ts";

/** A comment on a pull request may have 65,536 characters; other parts of it want room too. */
const LONGEST = 40_000;

/** Changes as Markdown for a pull request; whatever an author wrote is only text in it. */
export function markdownChanges(found: Changes): string {
  const { diff } = WORDS.changes;
  const [before, after] = [markdownText(found.before), markdownText(found.after)];
  if (found.bump === "none") return `${diff.none(before, after)}.\n`;
  const items = found.changes.map((change) => ({ list: listOf(change), text: item(change) }));
  const room = roomFor(items.map(({ text }) => text));
  const lists = CHANGE_LISTS.flatMap((each) => list(each, items.slice(0, room), items));
  const more = room < items.length ? [diff.more(items.length - room)] : [];
  return `${[`### ${diff.from(before, after)}`, ...renames(found), ...lists, ...more, closing(found)].join("\n\n")}\n`;
}

function renames({ likelyRenames }: Changes): readonly string[] {
  const { diff } = WORDS.changes;
  if (likelyRenames.length === 0) return [];
  // Ids alone are put in: nothing that an author wrote.
  const lines = likelyRenames.map(({ was, is, of }) => `- ${diff.renamed(was, is, of)}`);
  return [`**${diff.renamedHeading(lines.length)}**`, lines.join("\n")];
}

interface Item {
  readonly list: ChangeList;
  readonly text: string;
}

/** The heading counts all changes of a list, those too for which there is no room. */
function list(list: ChangeList, shown: readonly Item[], all: readonly Item[]): readonly string[] {
  const count = all.filter((one) => one.list === list).length;
  const those = shown.filter((one) => one.list === list).map(({ text }) => text);
  return those.length === 0 ? [] : [`**${WORDS.changes.diff.heading[list](count)}**`, those.join("\n").trimEnd()];
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
