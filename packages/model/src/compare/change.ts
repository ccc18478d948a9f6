import type { PlaceCode } from "../policy/place.ts";

export type ChangeKind =
  | "purpose-added"
  | "purpose-removed"
  | "purpose-kind"
  | "on-behalf-of"
  | "soft-opt-in"
  | "basis"
  /** Consent was left for another basis, which the GDPR does not let one swap: a rule is to refuse it. */
  | "basis-from-consent"
  | "data-added"
  | "data-removed"
  | "data-optional-added"
  | "data-made-optional"
  | "data-made-needed"
  | "provenance"
  | "special"
  | "controller"
  | "decides-alone"
  | "kept-longer"
  | "kept-shorter"
  | "kept-differently"
  | "frequency"
  | "channel-added"
  | "channel-removed"
  | "device"
  | "wording"
  | "recipient-added"
  | "recipient-removed"
  | "recipient-role"
  | "recipient-place"
  | "recipient-data"
  | "recipient-purpose"
  | "sold"
  | "steps"
  | "promise-added"
  | "promise-changed"
  | "promise-withdrawn";

/** One difference between two models, as data: its wording is the reader's language's business. */
export interface Change {
  readonly kind: ChangeKind;
  /** `ask`: people are asked again; `tell`: they are told; `patch`: neither. */
  readonly weight: "ask" | "tell" | "patch";
  /** The purpose it concerns, by its id after the change; null for one that concerns all. */
  readonly purpose: string | null;
  /** What changed: the id of an item, recipient or promise, or the name of a field or section. */
  readonly subject: string | null;
  /** Where, for a change of one place alone. */
  readonly place: PlaceCode | null;
  /** Plain JSON values: what stood there, and what stands there now. */
  readonly before: unknown;
  readonly after: unknown;
}

/** A change; what is not said is null. */
export function change(said: Pick<Change, "kind" | "weight"> & Partial<Change>): Change {
  return { purpose: null, subject: null, place: null, before: null, after: null, ...said };
}

/** What `after` has that `before` has not, in the order of `after`. */
export function added<Value>(before: readonly Value[], after: readonly Value[]): Value[] {
  const had = new Set(before);
  return after.filter((value) => !had.has(value));
}
