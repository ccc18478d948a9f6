import type { Said, Spoken } from "../find-phrases.ts";
import { isAmong } from "../phrases.ts";
import type { Language } from "../phrases/language.ts";

/** Whether a hedge that a sentence says is one: no permission and no ban ("you may", "may not"), and no name ("in May"). */
export function isHedge({ phrase, start, end }: Said, { words, text }: Spoken, { hedgeless }: Language): boolean {
  const [before, early] = words.filter((word) => word.end <= start).toReversed();
  const after = words.find((word) => word.start >= end);
  if (before && isCapital(text.charAt(start))) return false;
  const isPermitted =
    isAmong(phrase.split(" ", 1)[0] ?? "", hedgeless.verbs) &&
    isAmong(before?.word ?? "", hedgeless.before) &&
    !isAmong(early?.word ?? "", hedgeless.apart);
  return !isPermitted && !isAmong(after?.word ?? "", hedgeless.after);
}

function isCapital(character: string): boolean {
  return character !== character.toLowerCase();
}
