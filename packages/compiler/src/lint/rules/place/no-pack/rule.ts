import { shown } from "../../../../shown.ts";
import { packsOf } from "../../../../zones.ts";
import { atFact } from "../../../finding.ts";
import type { Rule } from "../../../rule.ts";

export const rule: Rule = {
  id: "place/no-pack",
  severity: "info",
  summary: "Candor knows rules for each place where the company or its people are.",
  *check({ company }) {
    if (!company) return;
    const told = new Set<string>();
    for (const key of ["established-in", "people-in"] as const) {
      for (const [index, place] of company.frontmatter[key].entries()) {
        if (packsOf(place).length > 0 || told.has(place)) continue;
        told.add(place);
        yield atFact(company, [key, index], {
          message: `no pack of rules is known for ${shown(place)} yet`,
          help: "let a person who knows the law there check the policy",
        });
      }
    }
  },
};
