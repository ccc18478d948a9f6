import type { ChangeKind, Weight } from "@candor/model";

/** The list that a change stands in: by its weight, but for what may not be at all. */
export type ChangeList = "barred" | Weight;

/** All lists, in the order of how much they matter to a person. */
export const CHANGE_LISTS: readonly ChangeList[] = ["barred", "ask", "tell", "patch"];

/** The list of a change. What leaves consent weighs as a question, and nobody is asked it: the answer that people gave stands. */
export function listOf({ kind, weight }: { readonly kind: ChangeKind; readonly weight: Weight }): ChangeList {
  return kind === "basis-from-consent" ? "barred" : weight;
}
