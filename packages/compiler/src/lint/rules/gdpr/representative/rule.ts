import { listed } from "../../../../text/shown.ts";
import { packsOf } from "../../../../places/zones.ts";
import { atTitle } from "../../../finding.ts";
import type { Rule } from "../../../rule.ts";
import { boundBy } from "../../../under-law.ts";
import { variantsOf } from "../../../variants.ts";

export const rule: Rule = {
  id: "gdpr/representative",
  severity: "warning",
  summary: "A company that the law reaches from abroad names its representative there.",
  *check(policy, context) {
    const { company } = policy;
    if (!company) return;
    for (const pack of ["gdpr", "uk"]) {
      if (company.frontmatter["established-in"].some((place) => packsOf(place).includes(pack))) continue;
      for (const { variant, places } of boundBy(pack, policy, context, variantsOf(company), "representative")) {
        // What is added for everybody says of no place that the law reaches it from abroad.
        if (places.length === 0 || variant.facts.representative?.trim()) continue;
        yield atTitle(company, {
          message: `nobody represents you in ${pack === "uk" ? "the United Kingdom" : "the Union"}, where people in ${listed(places, "and")} are`,
          help: "add `representative`, for one place under `by-place`; a person checks whether you are exempt",
        });
      }
    }
  },
};
