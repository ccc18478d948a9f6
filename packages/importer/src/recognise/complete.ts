import { findData } from "../words/find-data.ts";

const LIST_WORDS =
  /\b(?:your|you|the|a|an|and|or|our|all|of|personal|data|information|details?|it|them|this|these|that|is|are|we|us|with|following|also|provide|give|including|such|as|use|used)\b/gi;

/** Whether nothing stands beside the data items of a list that may be another one. */
export function isComplete(list: string): boolean {
  const rest = findData(list)
    .toReversed()
    .reduce((text, { start, end }) => `${text.slice(0, start)} ${text.slice(end)}`, list);
  return !/\p{L}/u.test(rest.replaceAll(LIST_WORDS, " "));
}
