import { shown } from "../../../../text/shown.ts";
import { atFact } from "../../../finding.ts";
import type { Rule } from "../../../rule.ts";
import { entriesOf, saying } from "../../../variants.ts";

export const rule: Rule = {
  id: "share/unscoped",
  severity: "error",
  summary: "Every recipient says for which purposes it gets data.",
  *check({ purposeIds, recipients }) {
    if (!recipients) return;
    for (const { id, variants } of entriesOf(recipients)) {
      for (const { facts, place, path, where } of saying(variants, "for")) {
        if (facts.for !== undefined && facts.for.length > 0) continue;
        const words = {
          message: `nothing says for which purposes ${shown(id)} gets data${where}`,
          help: "name these purposes under `for`, or write `for: all`",
          legal: ["all", ...[...purposeIds].toSorted()],
        };
        yield place === null ? atFact(recipients, [id], words, "key") : atFact(recipients, path, words);
      }
    }
  },
};
