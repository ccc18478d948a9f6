import type { ParsedDocument, PolicyDocuments } from "../../../../document.ts";
import { valueAt } from "../../../../facts/fact-path.ts";
import { shown } from "../../../../text/shown.ts";
import { atQuestion } from "../../../finding.ts";
import { languageOf } from "../../../phrases.ts";
import type { LintContext, Rule } from "../../../rule.ts";
import { readable, sectionText } from "../../../sections.ts";
import { isAskedIn, sayingUnder } from "../../../under-law.ts";
import { variantsOf } from "../../../variants.ts";

export const rule: Rule = {
  id: "basis/interest",
  severity: "error",
  summary: "A purpose that rests on a legitimate interest says which interest that is.",
  *check(policy, context) {
    const resting = restingOnInterest(policy, context);
    for (const purpose of readable("purpose", policy)) {
      if (!resting.has(purpose) || sectionText(purpose, "reason") !== null) continue;
      yield atQuestion(
        purpose,
        { key: "reason", answer: "what you, or somebody else, gain from it", language: languageOf(policy.company) },
        `${shown(purpose.title || purpose.id)} rests on an interest that it does not name`,
      );
    }
  },
};

const INTEREST = "legitimate-interest";

/** The purposes that do where a law asks which interest; of facts that do not fit, this one may be plain. */
function restingOnInterest(policy: PolicyDocuments, context: LintContext): ReadonlySet<ParsedDocument> {
  const valid = policy.purposes.filter((purpose) =>
    sayingUnder(rule.id, policy, context, variantsOf(purpose), "because").some(
      ({ facts }) => facts.because === INTEREST,
    ),
  );
  const unfit = isAskedIn(rule.id, policy, context, null) ? policy.unfit : [];
  return new Set([...valid, ...unfit.filter(({ frontmatter }) => valueAt(frontmatter, ["because"]) === INTEREST)]);
}
