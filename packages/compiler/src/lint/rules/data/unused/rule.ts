import { shown } from "../../../../shown.ts";
import { atFact } from "../../../finding.ts";
import type { Rule } from "../../../rule.ts";
import { allPurposesKnown, itemsOf } from "../../../uses.ts";
import { entriesOf } from "../../../variants.ts";

export const rule: Rule = {
  id: "data/unused",
  severity: "error",
  from: ["D27", "GDPR 5(1)(c)"],
  summary: "Every item of data is used by a purpose.",
  /** A purpose that cannot be read may use anything, and a policy without purposes has a finding of its own. */
  *check(policy) {
    const { data, purposes } = policy;
    if (!data || purposes.length === 0 || !allPurposesKnown(policy)) return;
    const used = new Set(purposes.flatMap((purpose) => Array.from(itemsOf(purpose))));
    for (const { id } of entriesOf(data)) {
      if (used.has(id)) continue;
      const words = {
        message: `no purpose uses ${shown(id)}`,
        help: "stop collecting it and take it out, or name it in the purpose that uses it",
      };
      yield atFact(data, [id], words, "key");
    }
  },
};
