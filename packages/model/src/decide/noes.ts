import type { ChoiceState } from "../ports.ts";

const NOES: ReadonlySet<ChoiceState> = new Set<ChoiceState>(["refused", "withdrawn", "objected"]);

/** Whether a state is a no, which reaches what lies below: a no to a purpose is a no to its leaves. */
export function isNo(state: ChoiceState): boolean {
  return NOES.has(state);
}
