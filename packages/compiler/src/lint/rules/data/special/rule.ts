import purposeSchema from "@candor/schemas/purpose.schema.json" with { type: "json" };
import type { PlaceCode } from "@candor/model";
import type { Document, FrontmatterPath } from "../../../../document.ts";
import type { DataEntry } from "../../../../frontmatter.gen.ts";
import { shown } from "../../../../shown.ts";
import { atFact } from "../../../finding.ts";
import type { Rule } from "../../../rule.ts";
import { entriesOf, inPlace, placesOf, type Variant, type Variants, variantsOf } from "../../../variants.ts";

export const rule: Rule = {
  id: "data/special",
  severity: "error",
  from: ["D42", "GDPR 9", "GDPR 10", "LGPD 11"],
  summary: "A purpose that uses special data names the condition that allows it.",
  *check({ data, purposes }) {
    if (!data) return;
    const entries = entriesOf(data).filter(({ variants }) => variants.some(({ facts }) => facts.special !== undefined));
    const special = new Map(entries.map(({ id, variants }) => [id, variants]));
    const places = placesOf([...special.values()]);
    for (const purpose of purposes) {
      for (const { id, path, item } of usesWithoutCondition(purpose, special, places)) {
        yield atFact(purpose, path, {
          message: `${shown(id)} is special data (${shown(item.facts.special)}), and the purpose names no condition that allows its use`,
          help: "add `special-because` with the condition that holds; `explicit-consent` is one of several",
          legal: CONDITIONS,
          related: [{ message: "declared as special here", place: data.placeOf(item.pathOf("special")) }],
        });
      }
    }
  },
};

const CONDITIONS: readonly string[] = purposeSchema.$defs["purpose-special-because"].enum;

interface Use {
  readonly id: string;
  /** Where the purpose names it. */
  readonly path: FrontmatterPath;
  readonly item: Variant<DataEntry>;
}

/** What a purpose uses, for everybody and in each place where it or the item differs, that is special there. */
function* usesWithoutCondition(
  purpose: Document<"purpose">,
  special: ReadonlyMap<string, Variants<DataEntry>>,
  places: ReadonlySet<PlaceCode | null>,
): Iterable<Use> {
  const variants = variantsOf(purpose);
  for (const place of placesOf([variants]).union(places)) {
    const { facts, pathOf } = inPlace(variants, place);
    if (facts["special-because"]) continue;
    for (const list of ["needs", "optional"] as const) {
      for (const [index, id] of (facts[list] ?? []).entries()) {
        const own = special.get(id);
        const item = own && inPlace(own, place);
        if (item?.facts.special) yield { id, path: [...pathOf(list), index], item };
      }
    }
  }
}
