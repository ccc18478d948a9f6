import { shown } from "../../../../text/shown.ts";
import { atFact } from "../../../finding.ts";
import type { Rule } from "../../../rule.ts";
import { saying, variantsOf } from "../../../variants.ts";

export const rule: Rule = {
  id: "data/need-or-optional",
  severity: "warning",
  summary: "A purpose on consent needs at most three items of data; people choose the others one by one.",
  *check({ purposes }) {
    for (const purpose of purposes) {
      for (const { facts, path, where } of saying(variantsOf(purpose), "needs", "because")) {
        const count = new Set(facts.needs).size;
        if (facts.because !== "consent" || count <= MOST) continue;
        yield atFact(
          purpose,
          path,
          {
            message: `one yes to ${shown(purpose.title || purpose.id)}${where} gives \`${count}\` items of data at once`,
            help: "move what it can do without from `needs` to `optional`",
          },
          "key",
        );
      }
    }
  },
};

/** More than three things at once are hard to weigh: the demand gives no number, this one is Candor's. */
const MOST = 3;
