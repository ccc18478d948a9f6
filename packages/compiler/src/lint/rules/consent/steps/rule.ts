import { atFact } from "../../../finding.ts";
import type { Rule } from "../../../rule.ts";
import { saying, variantsOf } from "../../../variants.ts";

export const rule: Rule = {
  id: "consent/steps",
  severity: "error",
  withPromise: { promise: "easy-out", severity: "error" },
  summary: "Saying no takes no more steps than saying yes.",
  *check({ company }) {
    if (!company) return;
    for (const { facts, path, where } of saying(variantsOf(company), "choices")) {
      const { agree, refuse } = facts.choices;
      if (refuse.steps <= agree.steps) continue;
      yield atFact(company, [...path, "refuse", "steps"], {
        message: `saying no${where} takes more steps (\`${refuse.steps}\`) than saying yes (\`${agree.steps}\`)`,
        help: `shorten the way to say no to \`${agree.steps}\` or fewer`,
        related: [{ message: "the steps of saying yes", place: company.placeOf([...path, "agree", "steps"]) }],
      });
    }
  },
};
