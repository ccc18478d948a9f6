import type { Rule } from "../../../rule.ts";
import { plainLimits } from "../../../plain/limits.ts";
import { prosesOf } from "../../../plain/prose.ts";

export const rule: Rule = {
  id: "plain/long",
  severity: "warning",
  summary: "Nine of ten sentences in a document are short enough to be read in one breath.",
  *check(policy, context) {
    for (const { language, tongue, whole, placeOf } of prosesOf(policy, context)) {
      const { sentencesIn } = tongue;
      // Nothing marks the end of a sentence in Thai.
      if (sentencesIn === null) continue;
      const limits = plainLimits(context.plain, language);
      const longest = sentencesIn === "words" ? limits.longSentenceWords : limits.longSentenceCharacters;
      const { sentences } = whole;
      const long = sentences.filter(({ length }) => length > longest);
      if (long.length <= limits.longSentenceShare * sentences.length) continue;
      for (const sentence of long) {
        yield {
          message: `this sentence has ${sentence.length} ${sentencesIn}; ${longest} can be read in one breath`,
          help: "divide it, or make a list of it",
          place: placeOf(sentence),
        };
      }
    }
  },
};
