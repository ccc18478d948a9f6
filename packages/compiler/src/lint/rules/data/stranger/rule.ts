import type { PlaceCode } from "@candor/model";
import type { Document } from "../../../../document.ts";
import type { DataEntry } from "../../../../facts/frontmatter.gen.ts";
import { shown } from "../../../../text/shown.ts";
import { atFact } from "../../../finding.ts";
import type { Finding, Rule } from "../../../rule.ts";
import { entriesOf, nearestTo, placesOf, type Variants, variantsOf } from "../../../variants.ts";

export const rule: Rule = {
  id: "data/stranger",
  severity: "info",
  withPromise: { promise: "no-brokers", severity: "error" },
  summary: "A use that knows something from a broker begins with something that the person gave.",
  *check({ data, purposes }) {
    if (!data) return;
    const entries = entriesOf(data);
    if (!entries.some(({ variants }) => variants.some(({ facts }) => facts.from?.includes("broker")))) return;
    const items = new Map(entries.map(({ id, variants }) => [id, variants]));
    const places = placesOf(entries.map(({ variants }) => variants));
    for (const purpose of purposes) {
      const everywhere = new Set(boughtFor(purpose, items, null));
      for (const place of placesOf([variantsOf(purpose)]).union(places)) {
        for (const id of boughtFor(purpose, items, place)) {
          if (place === null || !everywhere.has(id)) yield findingOn(purpose, id, place);
        }
      }
    }
  },
};

/** What the person gave, by word or by use; everything else is known behind their back. */
const GIVEN: ReadonlySet<DataEntry["from"][number]> = new Set(["you", "your-use"]);

/** The items from a broker that a purpose uses in a place, where it needs none that the person gave. */
function boughtFor(
  purpose: Document<"purpose">,
  items: ReadonlyMap<string, Variants<DataEntry>>,
  place: PlaceCode | null,
): readonly string[] {
  const { needs, optional = [] } = nearestTo(variantsOf(purpose), place).facts;
  const sourcesOf = (id: string) => {
    const variants = items.get(id);
    return variants && nearestTo(variants, place).facts.from;
  };
  // A wrong name has a finding of its own, and may stand for anything.
  if (needs.some((id) => sourcesOf(id)?.some((from) => GIVEN.has(from)) ?? true)) return [];
  return [...new Set([...needs, ...optional])].filter((id) => sourcesOf(id)?.includes("broker"));
}

function findingOn(purpose: Document<"purpose">, id: string, place: PlaceCode | null): Finding {
  const { facts, pathOf } = nearestTo(variantsOf(purpose), place);
  const list = facts.needs.includes(id) ? "needs" : "optional";
  const where = place === null ? "" : `in ${shown(place)}, `;
  return atFact(purpose, [...pathOf(list), facts[list]?.indexOf(id) ?? 0], {
    message: `${where}${shown(purpose.title || purpose.id)} knows ${shown(id)} from a broker, about somebody who told you nothing`,
    help: "ask the person instead: a shop assistant would not know this about a stranger",
  });
}
