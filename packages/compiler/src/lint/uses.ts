import type { Document, PolicyDocuments } from "../document.ts";
import { onceEach } from "../once-each.ts";
import { entriesOf, variantsOf } from "./variants.ts";

/** Purpose → the items that it uses, needed or optional, for everybody or in some place. */
export type Uses = ReadonlyMap<string, ReadonlySet<string> | null>;

/**
 * What each purpose uses. Null where that is not known, because the purpose is not valid or names an item that data.md
 * does not declare: a wrong name has a finding of its own, and may stand for any item.
 */
export const usesOf: (policy: PolicyDocuments) => Uses = onceEach(({ data, purposes, purposeIds }) => {
  const declared = data ? declaredBy(data) : new Set<string>();
  const valid = new Map(purposes.map((purpose) => [purpose.id, itemsOf(purpose)]));
  return new Map(
    Array.from(purposeIds, (id) => {
      const items = valid.get(id);
      return [id, items?.isSubsetOf(declared) ? items : null];
    }),
  );
});

/** The items that data.md declares. */
export const declaredBy: (data: Document<"data">) => ReadonlySet<string> = onceEach(
  (data) => new Set(entriesOf(data).map(({ id }) => id)),
);

/** The items that a purpose names, needed or optional, for everybody or in some place. */
export const itemsOf: (purpose: Document<"purpose">) => ReadonlySet<string> = onceEach(
  (purpose) => new Set(variantsOf(purpose).flatMap(({ facts }) => facts.needs.concat(facts.optional ?? []))),
);
