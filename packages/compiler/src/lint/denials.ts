import { findPhrases } from "./find-phrases.ts";
import type { Language } from "./phrases/language.ts";

/** Whether a text denies what it says; naming the no that it is about denies nothing: "without your consent". */
export function isDenied(text: string, { denials, refusals }: Language): boolean {
  const refused = findPhrases(text, refusals);
  return findPhrases(text, denials).some(
    ({ start, end }) => !refused.some((refusal) => start >= refusal.start && end <= refusal.end),
  );
}
