import type { PlaceCode } from "@candor/model";
import type { Document } from "../../../../document.ts";
import type { Pack } from "../../../../packs/packs.ts";
import { listed, shown } from "../../../../text/shown.ts";
import { spokenPlaces } from "../../../../places/spoken-places.ts";
import { packsOf } from "../../../../places/zones.ts";
import { atFact } from "../../../finding.ts";
import type { Finding, Rule } from "../../../rule.ts";

export const rule: Rule = {
  id: "place/no-pack",
  severity: "info",
  summary: "Candor knows rules for each place where the company or its people are.",
  *check(policy, { known }) {
    const { company } = policy;
    if (!company) return;
    const told = new Set<string>();
    for (const key of ["established-in", "people-in"] as const) {
      for (const [index, place] of company.frontmatter[key].entries()) {
        if (packsOf(place, known).length > 0 || told.has(place)) continue;
        told.add(place);
        const parts = known.flatMap(({ places }) => places.filter((one) => one.startsWith(`${place}-`))).toSorted();
        yield atFact(company, [key, index], parts.length > 0 ? inParts(place, parts) : unknown(place));
      }
    }
    yield* takenAway(company, spokenPlaces(policy), known);
  },
};

/** Most laws bind some companies only; that this is one of the others, a person decides. */
function* takenAway(
  company: Document<"company">,
  spoken: readonly PlaceCode[],
  known: readonly Pack[],
): Iterable<Finding> {
  for (const [index, correction] of (company.frontmatter.packs ?? []).entries()) {
    const places = spoken.filter((place) => packsOf(place, known).includes(correction.slice(1)));
    if (!correction.startsWith("-") || places.length === 0) continue;
    yield atFact(company, ["packs", index], {
      message: `${shown(correction)} takes away rules for ${listed(places, "and")}, where the company or its people are`,
      help: "let a person who knows that law confirm that it does not bind the company",
    });
  }
}

type Words = Pick<Finding, "message" | "help">;

function unknown(place: PlaceCode): Words {
  return {
    message: `no pack of rules is known for ${shown(place)} yet`,
    help: "let a person who knows the law there check the policy",
  };
}

/** Which state people are in decides, and so no law of a state follows from its country. */
function inParts(place: PlaceCode, parts: readonly PlaceCode[]): Words {
  return {
    message: `no pack of rules is known for all of ${shown(place)}: those of ${listed(parts, "and")} apply where these are named`,
    help: `name the states too, as in \`${parts[0]}\`, and let a person who knows the law of the others check the policy`,
  };
}
