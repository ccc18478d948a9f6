import type { ChangeKind, Weight } from "@candor/model";

/** The list that a change stands in: by its weight, but for what may not be at all. */
export type ChangeList = "barred" | Weight;

/** All lists, in the order of how much they matter to a person. */
export const CHANGE_LISTS: readonly ChangeList[] = ["barred", "ask", "tell", "patch"];

/** What leaves consent weighs as a question, and nobody is asked it: the answer that people gave stands. */
const BARRED: ReadonlySet<ChangeKind> = new Set<ChangeKind>([
  "basis-from-consent",
  "consent-dropped",
  "data-from-consent",
]);

/** The list of a change. */
export function listOf({ kind, weight }: { readonly kind: ChangeKind; readonly weight: Weight }): ChangeList {
  return BARRED.has(kind) ? "barred" : weight;
}
