import { shown } from "../../../../text/shown.ts";
import { atFact, atTitle } from "../../../finding.ts";
import type { Rule } from "../../../rule.ts";
import { declaredBy } from "../../../uses.ts";

export const rule: Rule = {
  id: "secure/none",
  severity: "error",
  summary: "Every item of data is covered by a safeguard.",
  *check({ data, safeguards }) {
    if (!safeguards) return;
    const measures = Object.values(safeguards.frontmatter);
    if (measures.length === 0) {
      yield atTitle(safeguards, {
        message: "no safeguard is named",
        help: "add one: what it does, and what it covers",
      });
    }
    if (!data || measures.length === 0 || measures.some(({ covers }) => covers === "all")) return;
    const covered = new Set(measures.flatMap(({ covers }) => covers));
    const declared = declaredBy(data);
    // A wrong name has a finding of its own, and may stand for any item.
    if (!covered.isSubsetOf(declared)) return;
    for (const id of declared) {
      if (covered.has(id)) continue;
      const words = {
        message: `no safeguard covers ${shown(id)}`,
        help: `add ${shown(id)} to \`covers\` of the safeguard that protects it, or write \`covers: all\``,
      };
      yield atFact(data, [id], words, "key");
    }
  },
};
