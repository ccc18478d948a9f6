import type { Document, PolicyDocuments } from "../../../../document.ts";
import { PACKS } from "../../../../packs.ts";
import { shown } from "../../../../shown.ts";
import { placesAround } from "../../../../zones.ts";
import { atFact, atTitle } from "../../../finding.ts";
import type { Finding, LintContext, Rule } from "../../../rule.ts";
import { salesUnder } from "../../../sales.ts";
import { boundBy } from "../../../under-law.ts";
import { type Variant, variantsOf } from "../../../variants.ts";

export const rule: Rule = {
  id: "children/age",
  severity: "error",
  summary: "Where people are asked, it is said from which age they may answer, and until which age a parent does.",
  *check(policy, context) {
    const { company } = policy;
    if (!company) return;
    for (const { pack, from, ages } of LIMITS) {
      if (!concernsChildren(pack, policy, context)) continue;
      for (const { variant, places } of boundBy(pack, policy, context, variantsOf(company), "ages")) {
        if (variant.facts.ages === undefined) yield unsaid(company);
        else for (const place of places) yield* tooYoung(company, variant, place, from, ages);
      }
    }
  },
};

/** The ages that the packs give, each with the article it comes from. */
const LIMITS = PACKS.flatMap(({ id, requirements }) =>
  requirements.flatMap(({ from, limits }) => {
    const ages = limits?.["parent-until"];
    return ages ? [{ pack: id, from, ages: new Map(Object.entries(ages)) }] : [];
  }),
);

/** California asks a parent only before a child's data is sold or shared; the other laws speak of a child's consent. */
function concernsChildren(pack: string, policy: PolicyDocuments, context: LintContext): boolean {
  if (pack === "ccpa") return !salesUnder(rule.id, policy, context)[Symbol.iterator]().next().done;
  return policy.purposes.some((purpose) =>
    boundBy(pack, policy, context, variantsOf(purpose), "because", "optional").some(
      ({ variant: { facts } }) => facts.because === "consent" || (facts.optional ?? []).length > 0,
    ),
  );
}

function unsaid(company: Document<"company">): Finding {
  return atTitle(company, {
    message: "nothing says from which age people may use the service, and who agrees for those who are younger",
    help: "add `ages`, as in `ages: { from: 16 }`",
  });
}

function* tooYoung(
  company: Document<"company">,
  { facts, pathOf }: Variant<Document<"company">["frontmatter"]>,
  place: string,
  law: string,
  limits: ReadonlyMap<string, number>,
): Iterable<Finding> {
  const { from = 0, "parent-until": parents = {} } = facts.ages ?? {};
  const around = placesAround(place);
  const limit = around.map((one) => limits.get(one)).find((age) => age !== undefined);
  if (limit === undefined || from >= limit) return;
  const written = around.find((one) => Object.hasOwn(parents, one));
  if (written === undefined) {
    yield atFact(company, [...pathOf("ages"), "from"], {
      message: `people may use the service from the age of ${shown(from)}, and in ${shown(place)} a parent agrees until ${shown(limit)} (${law})`,
      help: `add \`parent-until: { ${place}: ${limit} }\` to \`ages\`, or raise \`from\``,
    });
  } else if ((parents[written] ?? 0) < limit) {
    yield atFact(company, [...pathOf("ages"), "parent-until", written], {
      message: `a parent agrees until the age of ${shown(parents[written])}, and in ${shown(place)} the law says ${shown(limit)} (${law})`,
      help: `write \`${limit}\``,
    });
  }
}
