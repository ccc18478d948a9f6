import { shown } from "../../../../text/shown.ts";
import { atFact } from "../../../finding.ts";
import type { Rule } from "../../../rule.ts";
import { saying, variantsOf } from "../../../variants.ts";

export const rule: Rule = {
  id: "consent/flood",
  severity: "warning",
  summary: "A purpose that writes to people says how often it does.",
  *check({ purposes }) {
    for (const purpose of purposes) {
      for (const { facts, path, where } of saying(variantsOf(purpose), "kind", "how-often")) {
        if (facts.kind !== "email" || facts["how-often"] !== undefined) continue;
        yield atFact(purpose, path, {
          message: `${shown(purpose.title || purpose.id)} does not say how often it writes to people${where}`,
          help: "add `how-often` with the most that people get, as in `how-often: 2 a month`",
        });
      }
    }
  },
};
