import { LAID_DOWN_BY_LAW } from "../../../../packs/laid-down-by-law.ts";
import { shown } from "../../../../text/shown.ts";
import { atFact } from "../../../finding.ts";
import type { Rule } from "../../../rule.ts";
import { sayingUnder } from "../../../under-law.ts";
import { variantsOf } from "../../../variants.ts";

export const rule: Rule = {
  id: "basis/uncited",
  severity: "error",
  summary: "A legal obligation or a public task names the law that it rests on.",
  *check(policy, context) {
    for (const purpose of policy.purposes) {
      for (const { facts, path, where } of sayingUnder(
        rule.id,
        policy,
        context,
        variantsOf(purpose),
        "because",
        "under",
      )) {
        if (!LAID_DOWN_BY_LAW.has(facts.because) || facts.under?.trim()) continue;
        yield atFact(purpose, path, {
          message: `${shown(facts.because)}${where} rests on a law, and none is named`,
          help: "add `under` with the act and its section, as in `under: IfSG 6`",
        });
      }
    }
  },
};
