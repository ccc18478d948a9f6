import { shown } from "../../../../text/shown.ts";
import { atFact } from "../../../finding.ts";
import type { Rule } from "../../../rule.ts";
import { declaredBy, usesOf } from "../../../uses.ts";

export const rule: Rule = {
  id: "data/unused",
  severity: "error",
  withPromise: { promise: "only-needed", severity: "error" },
  summary: "Every item of data is used by a purpose.",
  /** A purpose whose uses are not known may use anything, and a policy without purposes has a finding of its own. */
  *check(policy) {
    const uses = [...usesOf(policy).values()];
    if (!policy.data || uses.length === 0 || uses.includes(null)) return;
    const used = new Set(uses.flatMap((items) => Array.from(items ?? [])));
    for (const id of declaredBy(policy.data)) {
      if (used.has(id)) continue;
      const words = {
        message: `no purpose uses ${shown(id)}`,
        help: "stop collecting it and take it out, or name it in the purpose that uses it",
      };
      yield atFact(policy.data, [id], words, "key");
    }
  },
};
