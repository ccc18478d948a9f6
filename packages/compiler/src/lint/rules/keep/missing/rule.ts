import { shown } from "../../../../text/shown.ts";
import { atFact } from "../../../finding.ts";
import type { Rule } from "../../../rule.ts";
import { entriesOf } from "../../../variants.ts";

export const rule: Rule = {
  id: "keep/missing",
  severity: "error",
  summary: "Every item of data says how long it is kept.",
  *check({ data }) {
    if (!data) return;
    for (const { id, variants } of entriesOf(data)) {
      if (variants[0].facts.kept !== undefined) continue;
      const words = {
        message: `nothing says how long ${shown(id)} is kept`,
        help: "add `kept`, as in `kept: 12 months after last-order`",
      };
      yield atFact(data, [id], words, "key");
    }
  },
};
