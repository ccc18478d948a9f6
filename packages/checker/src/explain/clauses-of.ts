import { permits, type Place, type PolicyModel } from "@candor/model";
import type { Clause } from "../explained.ts";

/** What the policy says of each item for each purpose; `places` has where its clauses stand. */
export function clausesOf(
  model: PolicyModel,
  places: ReadonlyMap<string, Place>,
  { purposes, items }: { readonly purposes: readonly string[]; readonly items: readonly string[] },
): readonly Clause[] {
  return purposes.flatMap((purpose) =>
    items.map((item) => ({
      purpose,
      item,
      allowed: permits(model, purpose, item).allowed,
      place: placeOf(places, `purpose:${purpose}`, item),
    })),
  );
}

/** Purposes that declare every one of some items; none where there is no item. */
export function declaring(model: PolicyModel, items: readonly string[]): readonly string[] {
  if (items.length === 0) return [];
  const fits = (purpose: string): boolean => items.every((item) => permits(model, purpose, item).allowed);
  return model.purposes.map(({ id }) => id).filter(fits);
}

function placeOf(places: ReadonlyMap<string, Place>, purpose: string, item: string): Place | null {
  const keys = [`${purpose}/needs/${item}`, `${purpose}/optional/${item}`, `${purpose}/needs`, purpose];
  return keys.map((key) => places.get(key)).find((place) => place !== undefined) ?? null;
}
