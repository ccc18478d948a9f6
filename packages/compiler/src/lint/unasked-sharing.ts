import type { PlaceCode } from "@candor/model";
import type { Document, FrontmatterPath, PolicyDocuments } from "../document.ts";
import { shown } from "../text/shown.ts";
import { type Entry, entriesOf, nearestTo, placesOf, variantsOf } from "./variants.ts";
import type { RecipientEntry } from "../facts/frontmatter.gen.ts";
import { waitsForYes } from "../facts/waits-for-yes.ts";

type Purpose = Document<"purpose">;

/** Data of a use that waits for no yes, which a recipient gets for its own gain. */
export interface UnaskedSharing {
  readonly purpose: Purpose;
  readonly recipient: string;
  readonly way: (typeof WAYS)[number];
  /** The fact of recipients.md that says so, and ` in `BR`` where that holds in one place. */
  readonly path: FrontmatterPath;
  readonly where: string;
}

const WAYS = ["shared-for-ads", "sold"] as const;

/** What recipients gain of each use, for everybody, and then what they gain besides in one place. */
export function* unaskedSharing({ recipients, purposes }: PolicyDocuments): Iterable<UnaskedSharing> {
  for (const entry of recipients ? entriesOf(recipients) : []) {
    if (!gains(entry)) continue;
    for (const purpose of purposes) {
      const known = new Set<string>();
      for (const place of placesOf([entry.variants, variantsOf(purpose)])) {
        for (const sharing of sharingIn(place, entry, purpose)) {
          if (!known.has(sharing.way)) yield sharing;
          if (place === null) known.add(sharing.way);
        }
      }
    }
  }
}

/** Whether it does anywhere: most recipients only help, and there are as many uses as purposes. */
function gains({ variants }: Entry<RecipientEntry>): boolean {
  return variants.some(({ facts }) => waysOf(facts).length > 0);
}

function waysOf(facts: RecipientEntry): readonly UnaskedSharing["way"][] {
  return WAYS.filter((way) => facts[way] === true || facts[way] === "yes");
}

function sharingIn(
  place: PlaceCode | null,
  { id, variants }: Entry<RecipientEntry>,
  purpose: Purpose,
): readonly UnaskedSharing[] {
  const { facts, pathOf } = nearestTo(variants, place);
  const isNamed = facts.for === "all" || facts.for?.includes(purpose.id);
  const isAsked = waitsForYes(nearestTo(variantsOf(purpose), place).facts);
  if (!isNamed || isAsked || facts.gets.length === 0) return [];
  const where = place === null ? "" : ` in ${shown(place)}`;
  return waysOf(facts).map((way) => ({ purpose, recipient: id, way, path: pathOf(way), where }));
}
