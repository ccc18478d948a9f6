import purposeSchema from "@candor/schemas/purpose.schema.json" with { type: "json" };
import type { PlaceCode } from "@candor/model";
import type { Document, FrontmatterPath } from "../../../../document.ts";
import type { DataEntry } from "../../../../facts/frontmatter.gen.ts";
import { shown } from "../../../../text/shown.ts";
import { atFact } from "../../../finding.ts";
import type { Finding, Rule } from "../../../rule.ts";
import { entriesOf, nearestTo, placesOf, type Variant, type Variants, variantsOf } from "../../../variants.ts";

export const rule: Rule = {
  id: "data/special",
  severity: "error",
  summary: "A purpose that uses special data names the condition that allows it.",
  *check({ data, purposes }) {
    if (!data) return;
    const entries = entriesOf(data).filter(({ variants }) => variants.some(({ facts }) => facts.special !== undefined));
    if (entries.length === 0) return;
    const special = new Map(entries.map(({ id, variants }) => [id, variants]));
    const places = placesOf([...special.values()]);
    for (const purpose of purposes) {
      for (const use of usesWithoutCondition(purpose, special, places)) yield findingOn(use, purpose, data);
    }
  },
};

const CONDITIONS: readonly string[] = purposeSchema.$defs["purpose-special-because"].enum;

interface Use {
  readonly id: string;
  readonly place: PlaceCode | null;
  /** Where the purpose names it, and whether it does so for this place alone. */
  readonly path: FrontmatterPath;
  readonly ownUse: boolean;
  readonly item: Variant<DataEntry>;
}

/** What a purpose uses that is special, for everybody, then what is so in one place alone. */
function* usesWithoutCondition(
  purpose: Document<"purpose">,
  special: ReadonlyMap<string, Variants<DataEntry>>,
  places: ReadonlySet<PlaceCode | null>,
): Iterable<Use> {
  const variants = variantsOf(purpose);
  const forEverybody = new Set<string>();
  for (const place of placesOf([variants]).union(places)) {
    const { facts, pathOf, says, ...purposeIn } = nearestTo(variants, place);
    if (facts["special-because"]) continue;
    for (const list of ["needs", "optional"] as const) {
      const ownUse = purposeIn.place !== null && says(list);
      for (const [index, id] of (facts[list] ?? []).entries()) {
        const own = special.get(id);
        const item = own && nearestTo(own, place);
        if (!item?.facts.special || forEverybody.has(id)) continue;
        if (place === null) forEverybody.add(id);
        yield { id, place, path: [...pathOf(list), index], ownUse, item };
      }
    }
  }
}

/** It stands in the purpose, except where a place makes special what the purpose uses everywhere: that line is in data.md. */
function findingOn(
  { id, place, path, ownUse, item }: Use,
  purpose: Document<"purpose">,
  data: Document<"data">,
): Finding {
  const where = place === null ? "" : `in ${shown(place)}, `;
  const words = {
    message: `${where}${shown(id)} is special data (${shown(item.facts.special)}), and ${shown(purpose.title || purpose.id)} names no condition that allows its use`,
    help: `add \`special-because\` ${place === null ? "" : `for ${shown(place)} `}with the condition that holds; \`explicit-consent\` is one of several`,
    legal: CONDITIONS,
  };
  const special = item.pathOf("special");
  if (place !== null && !ownUse) {
    return atFact(data, special, { ...words, related: [{ message: "used here", place: purpose.placeOf(path) }] });
  }
  const related = [{ message: "declared as special here", place: data.placeOf(special) }];
  return atFact(purpose, path, { ...words, related });
}
