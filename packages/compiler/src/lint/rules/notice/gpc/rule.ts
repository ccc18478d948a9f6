import { atFact, atTitle } from "../../../finding.ts";
import type { Rule } from "../../../rule.ts";
import { salesUnder } from "../../../sales.ts";
import { sayingUnder } from "../../../under-law.ts";
import { variantsOf } from "../../../variants.ts";

export const rule: Rule = {
  id: "notice/gpc",
  severity: "error",
  summary: "Who sells data or shares it for ads follows the signal of the browser, and says so.",
  *check(policy, context) {
    const { company } = policy;
    const [sale] = salesUnder(rule.id, policy, context);
    if (!company || !sale) return;
    const related = [{ message: sale.what, place: sale.document.placeOf(sale.path) }];
    for (const { facts, path } of sayingUnder(rule.id, policy, context, variantsOf(company), "gpc")) {
      if (facts.gpc === true || facts.gpc === "yes") continue;
      const help = "follow it, and write `gpc: yes`";
      yield facts.gpc === undefined
        ? atTitle(company, {
            message: `${sale.what}, and nothing says how you treat Global Privacy Control`,
            help,
            related,
          })
        : atFact(company, path, {
            message: `${sale.what}, so that Global Privacy Control has to be followed`,
            help,
            related,
          });
    }
  },
};
