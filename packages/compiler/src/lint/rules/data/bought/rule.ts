import type { Document } from "../../../../document.ts";
import { waitsForYes } from "../../../../facts/waits-for-yes.ts";
import { shown } from "../../../../text/shown.ts";
import { atFact } from "../../../finding.ts";
import type { Rule } from "../../../rule.ts";
import { entriesOf, nearestTo, placesOf, variantsOf } from "../../../variants.ts";

export const rule: Rule = {
  id: "data/bought",
  severity: "warning",
  summary: "A use of data from a broker waits for a yes.",
  *check({ data, purposes }) {
    const bought = data ? boughtItems(data) : new Set<string>();
    if (!data || bought.size === 0) return;
    for (const purpose of purposes) {
      const everywhere = new Set<string>();
      for (const place of placesOf([variantsOf(purpose)])) {
        const { facts, pathOf } = nearestTo(variantsOf(purpose), place);
        // An optional item waits for a yes of its own.
        const items = waitsForYes(facts) ? [] : facts.needs.filter((id) => bought.has(id) && !everywhere.has(id));
        for (const id of items) {
          if (place === null) everywhere.add(id);
          const where = place === null ? "" : ` in ${shown(place)}`;
          yield atFact(purpose, [...pathOf("needs"), facts.needs.indexOf(id)], {
            message: `${shown(purpose.title || purpose.id)} uses ${shown(id)}${where}, which was bought from a broker, and nobody is asked first`,
            help: `move ${shown(id)} to \`optional\`, write \`because: consent\`, or ask the person for it`,
            related: [{ message: "the item", place: data.placeOf([id, "from"]) }],
          });
        }
      }
    }
  },
};

/** Items that come from a broker, for everybody or in some place. */
function boughtItems(data: Document<"data">): ReadonlySet<string> {
  const bought = entriesOf(data).filter(({ variants }) => variants.some(({ facts }) => facts.from?.includes("broker")));
  return new Set(bought.map(({ id }) => id));
}
