import type { Said, Spoken } from "../find-phrases.ts";
import { isAmong } from "../phrases.ts";
import type { Language } from "../phrases/language.ts";

/** Whether a hedge that a sentence says is one: no permission and no ban ("you may", "may not"), and no name ("in May"). */
export function isHedge({ start, end }: Said, { words, text }: Spoken, { hedgeless }: Language): boolean {
  const before = words.findLast((word) => word.end <= start);
  const after = words.find((word) => word.start >= end);
  if (before && isCapital(text.charAt(start))) return false;
  return !isAmong(before?.word ?? "", hedgeless.before) && !isAmong(after?.word ?? "", hedgeless.after);
}

function isCapital(character: string): boolean {
  return character !== character.toLowerCase();
}
