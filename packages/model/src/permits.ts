import type { DataItem } from "./policy/data.ts";
import type { Purpose } from "./policy/purpose.ts";

/** As much of a policy model as the question needs. */
export interface Declarations {
  readonly purposes: readonly Pick<Purpose, "id" | "needs" | "optional">[];
  readonly data: readonly Pick<DataItem, "id">[];
}

/** What the policy says of one item for one purpose, before any person is asked. */
export type Permission =
  | { readonly allowed: true; readonly as: "need" | "optional" }
  | { readonly allowed: false; readonly why: "unknown-purpose" | "unknown-item" | "undeclared" };

/** Whether the policy declares `item` for `purpose`. The checker's question; `decide` adds a person's choices. */
export function permits(policy: Declarations, purpose: string, item: string): Permission {
  const declared = policy.purposes.find(({ id }) => id === purpose);
  if (!declared) return { allowed: false, why: "unknown-purpose" };
  if (declared.needs.includes(item)) return { allowed: true, as: "need" };
  if (declared.optional.includes(item)) return { allowed: true, as: "optional" };
  return { allowed: false, why: policy.data.some(({ id }) => id === item) ? "undeclared" : "unknown-item" };
}
