import type { PurposeFrontmatter } from "../../../../facts/frontmatter.gen.ts";
import { listed, shown } from "../../../../text/shown.ts";
import { atFact } from "../../../finding.ts";
import type { Rule } from "../../../rule.ts";
import { boundBy } from "../../../under-law.ts";
import { variantsOf } from "../../../variants.ts";

type Basis = PurposeFrontmatter["because"];

export const rule: Rule = {
  id: "basis/foreign",
  severity: "error",
  summary: "Each purpose rests on a basis that the law of each place knows.",
  *check(policy, context) {
    for (const purpose of policy.purposes) {
      for (const [pack, { law, knows }] of LAWS) {
        for (const { variant, places } of boundBy(pack, policy, context, variantsOf(purpose), "because")) {
          const basis = variant.facts.because;
          if (knows.includes(basis)) continue;
          const where = places.length > 0 ? `, which holds in ${listed(places, "and")}` : "";
          yield atFact(purpose, variant.pathOf("because"), {
            message: `${shown(basis)} is no basis that ${law} knows${where}`,
            help: "name a basis that it knows, for that place under `by-place`, or leave the place out",
            legal: knows,
          });
        }
      }
    }
  },
};

const SIX: readonly Basis[] = [
  "consent",
  "contract",
  "legal-obligation",
  "legitimate-interest",
  "public-task",
  "vital-interest",
];

/** Brazil's ten take in all that a purpose can say; Japan and the United States have no list of bases. */
const LAWS: ReadonlyMap<string, { readonly law: string; readonly knows: readonly Basis[] }> = new Map([
  ["gdpr", { law: "GDPR 6(1)", knows: SIX }],
  ["uk", { law: "UK GDPR 6(1)", knows: SIX }],
  ["th", { law: "TH PDPA 24", knows: [...SIX, "research"] }],
]);
