import type { PlaceCode } from "@candor/model";
import type { Document } from "../../../../document.ts";
import { parseDuration } from "../../../../duration.ts";
import { listed, shown } from "../../../../shown.ts";
import { packsOf, placesAround } from "../../../../zones.ts";
import { isWithin } from "../../../deadline.ts";
import { atFact } from "../../../finding.ts";
import type { Rule } from "../../../rule.ts";
import { inPlace, type Variant, variantsOf } from "../../../variants.ts";

export const rule: Rule = {
  id: "breach/late",
  severity: "error",
  summary: "A breach is reported within the time that the law of each place allows.",
  *check({ breach, company }) {
    if (!breach || !company) return;
    const plans = variantsOf(breach);
    for (const { pack, key, within, law } of LIMITS) {
      const places = placesUnder(pack, company, plans);
      for (const [plan, bound] of Map.groupBy(places, (place) => nearestPlan(plans, place, key))) {
        const written = parseDuration(plan.facts[key]);
        const limit = parseDuration(within);
        if (!written || !limit || isWithin(written, limit)) continue;
        const where = bound.filter((place) => place !== null);
        yield atFact(breach, plan.pathOf(key), {
          message: `${shown(plan.facts[key])} can be later than the ${within} of ${law}${where.length > 0 ? `, which holds in ${listed(where, "and")}` : ""}`,
          help: `write \`${within}\` or less`,
        });
      }
    }
  },
};

type Time = "tell-authority-within" | "tell-people";
type Plan = Variant<Document<"breach">["frontmatter"]>;
type Plans = ReturnType<typeof variantsOf<"breach">>;

/** Where the law gives no number, as for telling people under the GDPR, nothing is checked. */
const LIMITS: readonly { pack: string; key: Time; within: string; law: string }[] = [
  { pack: "gdpr", key: "tell-authority-within", within: "72 hours", law: "GDPR 33" },
  { pack: "uk", key: "tell-authority-within", within: "72 hours", law: "UK GDPR 33" },
  { pack: "lgpd", key: "tell-authority-within", within: "3 working days", law: "LGPD 48" },
  { pack: "lgpd", key: "tell-people", within: "3 working days", law: "LGPD 48" },
];

/**
 * Where the law of a pack holds: the places of the company and its people, and the places within these that have a time
 * of their own. Null, for everybody, where `packs` adds the law; nowhere, where it takes it away.
 */
function placesUnder(pack: string, company: Document<"company">, plans: Plans): readonly (PlaceCode | null)[] {
  const { "established-in": established, "people-in": people, packs = [] } = company.frontmatter;
  const stated = new Set([...established, ...people]);
  const own = plans.flatMap(({ place }) =>
    place !== null && placesAround(place).some((one) => stated.has(one)) ? [place] : [],
  );
  const places = [...new Set([...stated, ...own])].toSorted().filter((place) => packsOf(place).includes(pack));
  if (packs.includes(`-${pack}`)) return [];
  return packs.includes(`+${pack}`) ? [null, ...places] : places;
}

/** The time for a place: its own, else that of the nearest place around it, else that for everybody. */
function nearestPlan(plans: Plans, place: PlaceCode | null, key: Time): Plan {
  const own = (place === null ? [] : placesAround(place)).map((one) => inPlace(plans, one));
  return own.find((plan) => plan.place !== null && plan.says(key)) ?? inPlace(plans, null);
}
