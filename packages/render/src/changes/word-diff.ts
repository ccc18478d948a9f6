import { diffWords } from "diff";

/** A run of words that stayed, went or came. */
export interface WordRun {
  readonly change: "same" | "removed" | "added";
  readonly text: string;
}

/** More changed words than this, and the old text and the new have too little in common to be shown woven together. */
const MOST_EDITS = 400;

/** Languages whose words no spaces part. */
const UNSPACED = /^(?:ja|zh|th|lo|km|my)\b/;

/** The words that went and came between two texts in a language (BCP 47); both whole where nearly all is new. */
export function wordDiff(before: string, after: string, language: string): readonly WordRun[] {
  const segmenter = UNSPACED.test(language) ? new Intl.Segmenter(language, { granularity: "word" }) : undefined;
  const found = diffWords(before, after, { maxEditLength: MOST_EDITS, ...(segmenter && { intlSegmenter: segmenter }) });
  const runs = found?.map(({ value, added, removed }): WordRun => {
    return { change: added ? "added" : removed ? "removed" : "same", text: value };
  });
  return (
    runs ?? [
      { change: "removed", text: before },
      { change: "added", text: after },
    ]
  );
}
