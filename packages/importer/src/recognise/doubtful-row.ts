import type { Cell } from "../source.ts";
import { anyOf } from "../words/any-of.ts";
import { DOUBTS } from "../words/doubt-words.ts";

const DOUBT = new RegExp(`\\b${anyOf(DOUBTS)}\\b|\\?|\\b(?:19|20)\\d\\d\\b`, "i");

/** Whether a row says that what it names is not so, or not for all, or not now. */
export function isDoubtfulRow(cells: readonly Cell[]): boolean {
  return cells.some(({ text }) => DOUBT.test(text));
}
