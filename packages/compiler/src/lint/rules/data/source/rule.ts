import { listed, shown } from "../../../../text/shown.ts";
import { atFact } from "../../../finding.ts";
import type { Rule } from "../../../rule.ts";
import { sayingUnder } from "../../../under-law.ts";
import { entriesOf } from "../../../variants.ts";

export const rule: Rule = {
  id: "data/source",
  severity: "error",
  summary: "Data from a partner or from public places says from where.",
  /** A broker that is not named has a rule of its own, `data/broker`. */
  *check(policy, context) {
    const { data } = policy;
    if (!data) return;
    for (const { id, variants } of entriesOf(data)) {
      for (const { facts, path, where } of sayingUnder(rule.id, policy, context, variants, "from", "source")) {
        const elsewhere = facts.from.filter((from) => from === "partner" || from === "public");
        if (elsewhere.length === 0 || facts.from.includes("broker") || facts.source?.trim()) continue;
        yield atFact(data, path, {
          message: `nothing says where ${shown(id)} comes from${where}: ${listed(elsewhere, "and")} names nobody`,
          help: "add `source`: who gives it to you, or where it is published",
        });
      }
    }
  },
};
