import { atFact } from "../../../finding.ts";
import type { Rule } from "../../../rule.ts";
import { saying, variantsOf } from "../../../variants.ts";

/** "A simple click or two." */
const MOST = 2;

export const rule: Rule = {
  id: "consent/hoops",
  severity: "info",
  withPromise: { promise: "easy-out", severity: "warning" },
  summary: "Saying no takes no more than two steps.",
  *check({ company }) {
    if (!company) return;
    for (const { facts, path, where } of saying(variantsOf(company), "choices")) {
      const { steps } = facts.choices.refuse;
      if (steps <= MOST) continue;
      yield atFact(company, [...path, "refuse", "steps"], {
        message: `saying no${where} takes \`${steps}\` steps, and two are enough`,
        help: "cut the steps that do not change the choice",
      });
    }
  },
};
