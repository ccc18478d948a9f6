import type { Document, PolicyDocuments } from "../document.ts";
import { variantsOf } from "./variants.ts";

/** The items that a purpose uses, needed or optional, for everybody or in some place. */
export function itemsOf(purpose: Document<"purpose">): ReadonlySet<string> {
  return new Set(variantsOf(purpose).flatMap(({ facts }) => facts.needs.concat(facts.optional ?? [])));
}

/** Whether every purpose file is valid: only then is what no purpose uses really unused. */
export function allPurposesKnown({ purposes, purposeIds }: PolicyDocuments): boolean {
  const valid = new Set(purposes.map(({ id }) => id));
  return [...purposeIds].every((id) => valid.has(id));
}
