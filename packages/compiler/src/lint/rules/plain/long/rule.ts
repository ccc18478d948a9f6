import type { Rule } from "../../../rule.ts";
import { plainLimits, type PlainLimits } from "../../../plain/limits.ts";
import type { PlainSentence } from "../../../plain/passage.ts";
import { prosesOf } from "../../../plain/prose.ts";
import type { Tongue } from "../../../plain/tongues.ts";

export const rule: Rule = {
  id: "plain/long",
  severity: "warning",
  summary: "Nine of ten sentences in a document are short enough to be read in one breath.",
  *check(policy, context) {
    for (const { language, tongue, whole, placeOf } of prosesOf(policy, context)) {
      const limits = plainLimits(context.plain, language);
      const { sentences } = whole;
      const long = sentences.filter((sentence) => isLong(sentence, tongue, limits));
      if (long.length <= limits.longSentenceShare * sentences.length) continue;
      for (const sentence of long) yield { ...words(sentence, tongue, limits), place: placeOf(sentence) };
    }
  },
};

/** How long a sentence is, and how long one may be; null where nothing marks its end. */
function lengthOf(
  { counts }: PlainSentence,
  { sentencesIn }: Tongue,
  limits: PlainLimits,
): readonly [length: number, longest: number] | null {
  if (sentencesIn === "words") return [counts.words, limits.longSentenceWords];
  return sentencesIn === "characters" ? [counts.characters, limits.longSentenceCharacters] : null;
}

function isLong(sentence: PlainSentence, tongue: Tongue, limits: PlainLimits): boolean {
  const [length, longest] = lengthOf(sentence, tongue, limits) ?? [0, 0];
  return length > longest;
}

function words(sentence: PlainSentence, tongue: Tongue, limits: PlainLimits): { message: string; help: string } {
  const [length, longest] = lengthOf(sentence, tongue, limits) ?? [0, 0];
  return {
    message: `this sentence has ${length} ${tongue.sentencesIn}; ${longest} can be read in one breath`,
    help: "divide it, or make a list of it",
  };
}
