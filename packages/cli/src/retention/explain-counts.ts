import type { Place, PolicyModel } from "@candor/model";
import type { ExpiredCount } from "./count-expired.ts";

/** What should be gone, with the clauses that say so. */
export interface Overdue extends Omit<ExpiredCount, "kept"> {
  /** The purposes that kept it, the last to end first; none where no purpose had a reason to. */
  readonly because: readonly { readonly purpose: string; readonly ended: Date; readonly place: Place | null }[];
}

/** A policy, and where its clauses stand. */
export interface Clauses {
  readonly model: PolicyModel;
  readonly places: ReadonlyMap<string, Place>;
}

export function explainCounts(counts: readonly ExpiredCount[], clauses: Clauses): readonly Overdue[] {
  return counts.map(({ kept, ...count }) => ({
    ...count,
    because: [...kept]
      .map(([purpose, ended]) => ({ purpose, ended, place: clauseOf(clauses, purpose, count.item) }))
      .toSorted((a, b) => b.ended.getTime() - a.ended.getTime() || (a.purpose < b.purpose ? -1 : 1)),
  }));
}

/** The purpose's own time where it has one, else that of the item. */
function clauseOf({ model, places }: Clauses, purpose: string, item: string): Place | null {
  const own = model.purposes.find(({ id }) => id === purpose)?.kept.find((each) => each.item === item)?.keeping;
  const general = model.data.find(({ id }) => id === item)?.kept ?? undefined;
  const isOwn = own !== undefined && JSON.stringify(own) !== JSON.stringify(general);
  const keys = [`purpose:${purpose}/kept`, `data:${item}`];
  const found = (isOwn ? keys : keys.toReversed()).map((key) => places.get(key)).find((place) => place !== undefined);
  return found ?? places.get(`purpose:${purpose}`) ?? null;
}
