import type { Document, ParsedDocument, PolicyDocuments } from "../../../../document.ts";
import { valueAt } from "../../../../facts/fact-path.ts";
import { shown } from "../../../../text/shown.ts";
import { atFact, atQuestion } from "../../../finding.ts";
import { languageOf } from "../../../phrases.ts";
import type { Finding, LintContext, Rule } from "../../../rule.ts";
import { sectionText } from "../../../sections.ts";
import { isAskedIn, sayingUnder } from "../../../under-law.ts";
import { type Said, variantsOf } from "../../../variants.ts";

export const rule: Rule = {
  id: "decide/unsaid",
  severity: "error",
  summary: "Where no person decides, people are told how it is decided and where to ask for another look.",
  *check(policy, context) {
    for (const purpose of policy.purposes) {
      const said = sayingUnder(rule.id, policy, context, variantsOf(purpose), "decides-alone");
      const alone = said.filter(({ facts }) => facts["decides-alone"] !== undefined);
      if (alone.length > 0) yield* withoutLogic(purpose, policy);
      for (const one of alone) yield* withoutReview(purpose, one);
    }
    for (const document of unfitDeciders(policy, context)) yield* withoutLogic(document, policy);
  },
};

function* withoutLogic(purpose: ParsedDocument, { company }: PolicyDocuments): Iterable<Finding> {
  if (sectionText(purpose, "logic") !== null) return;
  yield atQuestion(
    purpose,
    { key: "logic", answer: "what it looks at, and what it makes of that", language: languageOf(company) },
    `${shown(purpose.title || purpose.id)} decides about people alone, and does not say how`,
  );
}

function* withoutReview(
  purpose: Document<"purpose">,
  { facts, path, where }: Said<Document<"purpose">["frontmatter"]>,
): Iterable<Finding> {
  if (facts["decides-alone"]?.["review-at"]?.trim()) return;
  yield atFact(purpose, path, {
    message: `nothing says where people${where} ask for another look at a decision that no person made`,
    help: "add `review-at` with a page or an address",
  });
}

/** Purposes whose facts do not fit and yet say that they decide. */
function unfitDeciders(policy: PolicyDocuments, context: LintContext): readonly ParsedDocument[] {
  if (!isAskedIn(rule.id, policy, context, null)) return [];
  return policy.unfit.filter(
    ({ kind, frontmatter }) => kind === "purpose" && valueAt(frontmatter, ["decides-alone"]) !== undefined,
  );
}
