import { CHANGE_LISTS, type ChangeList, type DescribedChange, listOf, shortenRuns, type WordRun } from "@candor/render";
import type { Paint } from "../render/paint.ts";
import { visible } from "../render/visible.ts";
import { type Changes, isBarred, WORDS } from "./changes.ts";

const COLOUR = { barred: "red", ask: "red", tell: "yellow", patch: "dim" } as const satisfies Record<
  ChangeList,
  string
>;

/** Changes as text for people: what matters most first, then what becomes of the version. */
export function renderChanges(found: Changes, paint: Paint): string {
  const { diff } = WORDS.changes;
  const [before, after] = [visible(found.before), visible(found.after)];
  if (found.bump === "none") return `${diff.none(before, after)}.\n`;
  const lists = CHANGE_LISTS.flatMap((list) => renderListOf(list, found.changes, paint));
  return `${[paint("bold", diff.from(before, after)), ...renames(found, paint), ...lists, closing(found)].join("\n\n")}\n`;
}

/** What looks lost and most likely is not: before all that follows from it. */
function renames({ likelyRenames }: Changes, paint: Paint): readonly string[] {
  const { diff } = WORDS.changes;
  if (likelyRenames.length === 0) return [];
  const lines = likelyRenames.map(({ was, is, of }) => `  ${visible(diff.renamed(was, is, of))}`);
  return [[paint(["bold", "yellow"], diff.renamedHeading(lines.length)), ...lines].join("\n")];
}

/** What becomes of the version. */
export function closing({ bump, version, first, changes }: Changes): string {
  const { diff } = WORDS.changes;
  if (isBarred({ changes })) return diff.barred;
  if (first || bump === "none") return diff.first(version);
  return diff.next(bump, version);
}

function renderListOf(list: ChangeList, changes: readonly DescribedChange[], paint: Paint): readonly string[] {
  const those = changes.filter((change) => listOf(change) === list);
  if (those.length === 0) return [];
  const head = paint(["bold", COLOUR[list]], WORDS.changes.diff.heading[list](those.length));
  return [`${head}\n${renderList(those, paint)}`];
}

/** Each change with what became of its value or its words. */
export function renderList(changes: readonly DescribedChange[], paint: Paint): string {
  return changes.flatMap((change) => renderChange(change, paint)).join("\n");
}

function renderChange({ says, who, before, after, words }: DescribedChange, paint: Paint): readonly string[] {
  const { was, is } = WORDS.changes.diff;
  const width = Math.max(was.length, is.length) + 1;
  const line = (label: string, value: string): string => `    ${`${label}:`.padEnd(width)} ${visible(value)}`;
  const both = words === null && before !== null && after !== null;
  return [
    `  ${visible(says)}${who === null ? "" : `: ${who}`}`,
    ...(words ? [`    ${renderWords(shortenRuns(words), paint)}`] : []),
    ...(both ? [line(was, before), line(is, after)] : []),
  ];
}

/** As `git diff --word-diff` marks them, so that they can be told apart without colour. */
function renderWords(runs: readonly WordRun[], paint: Paint): string {
  const line = (text: string): string => visible(text.replaceAll(/\s+/g, " "));
  return runs
    .map(({ change, text }) => {
      if (change === "same") return line(text);
      return change === "added" ? paint("green", `{+${line(text)}+}`) : paint("red", `[-${line(text)}-]`);
    })
    .join("");
}
