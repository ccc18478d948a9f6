import type { Duration } from "../policy/keeping.ts";
import { change, type Change, type ChangeKind, type Weight } from "./change.ts";
import { isSame } from "./is-same.ts";
import { meanDays } from "./keeping.ts";

/** How a change of one fact is called and how much it weighs; asked only where the fact did change. */
export interface FactRule<Value> {
  readonly kind: ChangeKind;
  /** What `Change.subject` names; the subject of the document where it is left out. */
  readonly subject?: string;
  readonly weigh: (before: Value, after: Value) => Weight;
}

/**
 * A rule for every fact of a document, so that no new fact can be forgotten. Null for what is compared elsewhere, and for
 * what Candor infers from facts that are compared.
 */
export type FactRules<Facts> = { readonly [Key in keyof Facts]-?: FactRule<Facts[Key]> | null };

/** The changes of the facts that have a rule, in the order of the rules. */
export function factChanges<Facts extends object>(
  before: Facts,
  after: Facts,
  rules: FactRules<Facts>,
  about: Partial<Change>,
): Change[] {
  const keys = Object.keys(rules) as (keyof Facts)[];
  return keys.flatMap((key) => {
    const rule = rules[key];
    const [was, is] = [before[key], after[key]];
    if (rule === null || isSame(was, is)) return [];
    const { kind, subject, weigh } = rule;
    return [change({ kind, weight: weigh(was, is), before: was, after: is, ...about, ...(subject && { subject }) })];
  });
}

export const told = (): Weight => "tell";
export const shown = (): Weight => "patch";

/** A time that people wait for, or none: longer is told. */
export function toldIfLonger(before: Duration | null, after: Duration | null): Weight {
  return days(after) > days(before) ? "tell" : "patch";
}

/** Something that people have: told where it is taken away or becomes another. */
export function toldIfLost(before: unknown): Weight {
  return before === null || before === false ? "patch" : "tell";
}

/** Something that people bear: told where it is new or becomes another. */
export function toldIfNew(_before: unknown, after: unknown): Weight {
  return toldIfLost(after);
}

function days(duration: Duration | null): number {
  return duration ? meanDays(duration) : Infinity;
}
