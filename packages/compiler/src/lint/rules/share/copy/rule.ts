import { atFact } from "../../../finding.ts";
import type { Rule } from "../../../rule.ts";
import { groundOf, transfersUnder } from "../../../transfers.ts";
import { shown } from "../../../../text/shown.ts";

export const rule: Rule = {
  id: "share/copy",
  severity: "warning",
  summary: "People learn how to get a copy of what protects their data abroad.",
  *check(policy, context) {
    const { recipients } = policy;
    if (!recipients) return;
    for (const { by, copy, path, law } of transfersUnder(rule.id, policy, context)) {
      if (groundOf(by) !== "safeguard" || copy?.trim()) continue;
      yield atFact(recipients, [...path, "by"], {
        message: `nothing says how people get a copy of ${shown(by)} (${law})`,
        help: "add `copy` to this row, with an address or a page where people get it",
      });
    }
  },
};
