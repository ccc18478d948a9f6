import { shown } from "../../../../text/shown.ts";
import { plainLimits } from "../../../plain/limits.ts";
import { type Spotted, wordCount } from "../../../plain/passage.ts";
import { prosesOf } from "../../../plain/prose.ts";
import type { Rule } from "../../../rule.ts";

export const rule: Rule = {
  id: "plain/hedge",
  severity: "warning",
  summary: "A policy says what happens and when, not what may happen.",
  *check(policy, context) {
    for (const { language, whole, placeOf } of prosesOf(policy, context)) {
      const { hedges, vague } = whole;
      const { hedgesPerThousand } = plainLimits(context.plain, language);
      const tooMany = hedges.length > 0 && hedges.length * 1000 > hedgesPerThousand * wordCount(whole, language);
      for (const said of tooMany ? hedges : []) {
        const message = `${shown(wordsOf(said))} leaves open whether this happens`;
        yield { message, help: "say when it happens, or leave it out if it never does", place: placeOf(said) };
      }
      for (const said of vague) {
        const message = `${shown(wordsOf(said))} leaves open what is meant`;
        yield { message, help: "name what, when or how much, or leave it out", place: placeOf(said) };
      }
    }
  },
};

/** What was said, as it was written. */
function wordsOf({ block, start, end }: Spotted): string {
  return block.text.slice(start, end);
}
