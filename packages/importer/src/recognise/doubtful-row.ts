import type { Cell } from "../source.ts";

const DOUBT =
  /\b(?:no longer|former(?:ly)?|previous(?:ly)?|not|never|nothing|none|until|planned|removed|discontinued|retired|deprecated|may|might|if|when|unless|only|except|ended|inactive|pending|future|from \d|since|optional(?:ly)?|stopped|was|were|some|certain)\b|\?|\b(?:19|20)\d\d\b/i;

/** Whether a row says that what it names is not so, or not for all, or not now. */
export function isDoubtfulRow(cells: readonly Cell[]): boolean {
  return cells.some(({ text }) => DOUBT.test(text));
}
