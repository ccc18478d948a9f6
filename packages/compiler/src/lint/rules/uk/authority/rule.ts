import { atFact } from "../../../finding.ts";
import type { Rule } from "../../../rule.ts";
import { boundBy } from "../../../under-law.ts";
import { variantsOf } from "../../../variants.ts";
import { listed, shown } from "../../../../text/shown.ts";

export const rule: Rule = {
  id: "uk/authority",
  severity: "warning",
  summary: "People in the United Kingdom are told of the authority there.",
  *check(policy, context) {
    const { company } = policy;
    if (!company) return;
    for (const { variant, places } of boundBy("uk", policy, context, variantsOf(company), "authority")) {
      const { authority } = variant.facts;
      // What stands there for this place alone is meant for it, whatever its language.
      if (!authority?.trim() || (variant.place !== null && variant.says("authority")) || NAMES.test(authority))
        continue;
      const place = places[0] ?? "UK";
      yield atFact(company, variant.pathOf("authority"), {
        message: `${shown(authority)} is what people in ${listed(places.length > 0 ? places : ["UK"], "and")} are told to complain to, and is not the authority there`,
        help: `add \`by-place: { ${place}: { authority: "Information Commissioner's Office, ico.org.uk" } }\``,
      });
    }
  },
};

/** The authority under its name until and since the Data (Use and Access) Act 2025. */
const NAMES = /information commission|\bico\b/i;
