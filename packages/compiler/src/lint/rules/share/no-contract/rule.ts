import { shown } from "../../../../text/shown.ts";
import { atFact } from "../../../finding.ts";
import type { Rule } from "../../../rule.ts";
import { sayingUnder } from "../../../under-law.ts";
import { entriesOf } from "../../../variants.ts";

export const rule: Rule = {
  id: "share/no-contract",
  severity: "warning",
  summary: "Each processor has a contract, and its day is written down.",
  *check(policy, context) {
    const { recipients } = policy;
    if (!recipients) return;
    for (const { id, variants } of entriesOf(recipients)) {
      for (const { facts, path, where } of sayingUnder(rule.id, policy, context, variants, "role", "contract")) {
        if (facts.role !== "processor" || facts.contract !== undefined) continue;
        yield atFact(recipients, path, {
          message: `nothing says that there is a contract with the processor ${shown(id)}${where}`,
          help: "add `contract` with the day it was signed, as in `contract: 2026-01-15`",
        });
      }
    }
  },
};
