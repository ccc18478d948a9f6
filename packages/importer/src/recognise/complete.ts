import { findData } from "../words/find-data.ts";
import { anyOf } from "../words/any-of.ts";
import { LISTING } from "../words/list-words.ts";

const LIST_WORDS = new RegExp(`\\b${anyOf(LISTING)}\\b`, "gi");

/** Whether nothing stands beside the data items of a list that may be another one; `isList` as of `findData`. */
export function isComplete(list: string, isList = false): boolean {
  const rest = findData(list, isList)
    .toReversed()
    .reduce((text, { start, end }) => `${text.slice(0, start)} ${text.slice(end)}`, list);
  return !/\p{L}/u.test(rest.replaceAll(LIST_WORDS, " "));
}
