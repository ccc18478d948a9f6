import { diffArrays } from "diff";

/** A run of words that stayed, went or came. */
export interface WordRun {
  readonly change: "same" | "removed" | "added";
  readonly text: string;
}

/** More changed words than this, and the old text and the new have too little in common to be shown woven together. */
const MOST_EDITS = 400;

/**
 * The words that went and came between two texts in a language (BCP 47); both whole where nearly all is new. A blank is a
 * word of its own: the runs that are not added are the old text, and those that are not removed the new, to the letter but
 * for how wide a blank is.
 */
export function wordDiff(before: string, after: string, language: string): readonly WordRun[] {
  const segmenter = new Intl.Segmenter(language, { granularity: "word" });
  const words = (text: string): readonly string[] =>
    [...segmenter.segment(text.replaceAll(/\s+/g, " "))].map(({ segment }) => segment);
  const found = diffArrays([...words(before)], [...words(after)], { maxEditLength: MOST_EDITS });
  const runs = found?.map(({ value, added, removed }): WordRun => {
    return { change: added ? "added" : removed ? "removed" : "same", text: value.join("") };
  });
  if (runs) return joined(runs);
  return [
    { change: "removed", text: before },
    { change: "added", text: after },
  ];
}

/** Words that were replaced one by one are easier to read as a phrase: a lone blank between two changes goes with both. */
function joined(runs: readonly WordRun[]): readonly WordRun[] {
  const changes = (at: number): boolean => runs[at] !== undefined && runs[at].change !== "same";
  const made: WordRun[] = [];
  let [went, came] = ["", ""];
  runs.forEach((run, at) => {
    const between = run.text === " " && changes(at - 1) && changes(at + 1);
    if (run.change !== "added" && (changes(at) || between)) went += run.text;
    if (run.change !== "removed" && (changes(at) || between)) came += run.text;
    if (changes(at) || between) return;
    made.push(...swap(went, came), run);
    [went, came] = ["", ""];
  });
  return merged([...made, ...swap(went, came)]);
}

/** One phrase in place of another; a blank that both begin or end with stayed. */
function swap(went: string, came: string): readonly WordRun[] {
  const both = (has: (text: string) => boolean): string => (has(went) && has(came) ? " " : "");
  const start = both((text) => text.startsWith(" "));
  const end = both((text) => text.length > start.length && text.endsWith(" "));
  const inside = (text: string): string => text.slice(start.length, text.length - end.length);
  return [
    { change: "same", text: start },
    { change: "removed", text: inside(went) },
    { change: "added", text: inside(came) },
    { change: "same", text: end },
  ];
}

/** Without empty runs, and with neighbours of a kind as one. */
function merged(runs: readonly WordRun[]): readonly WordRun[] {
  const made: WordRun[] = [];
  for (const run of runs.filter(({ text }) => text !== "")) {
    const last = made.at(-1);
    if (last?.change === run.change) made.splice(-1, 1, { ...run, text: last.text + run.text });
    else made.push(run);
  }
  return made;
}
