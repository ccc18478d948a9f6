import type { PlaceCode } from "../policy/place.ts";

export type ChangeKind =
  | "purpose-added"
  | "purpose-removed"
  /** The purpose goes by another id; `subject` is the old one. */
  | "purpose-renamed"
  /** A former id is no longer listed: the choices recorded under it belong to nobody. */
  | "former-id-dropped"
  | "purpose-kind"
  | "purpose-people"
  | "serves"
  | "under"
  | "on-behalf-of"
  | "soft-opt-in"
  | "ask-again"
  | "basis"
  /** Consent was left for another basis, which the GDPR does not let one swap: `basis/swap` refuses it. */
  | "basis-from-consent"
  /** The purpose no longer waits for an explicit consent that stood beside its basis; `subject` is the field that asked for it. Refused likewise. */
  | "consent-dropped"
  /** The purpose comes to wait for an explicit consent beside its basis, for which nobody was asked; `subject` is the field. */
  | "waits-for-yes"
  | "special-because"
  | "data-added"
  /** An item or a recipient goes by another id; `before` and `after` are the two. */
  | "data-renamed"
  | "recipient-renamed"
  /** As `former-id-dropped`, of an item, for each purpose where people choose it, or for none; `before` is the id. */
  | "data-former-id-dropped"
  | "data-removed"
  | "data-optional-added"
  | "data-made-optional"
  | "data-made-needed"
  /** As `data-made-needed`, where the purpose waits for no yes: the answers about the item would no longer count. Refused likewise. */
  | "data-from-consent"
  | "data-label"
  | "data-people"
  | "data-sensitive"
  | "data-source"
  | "pseudonymous"
  | "provenance"
  | "provenance-removed"
  | "special"
  | "controller"
  | "decides-alone"
  | "review-at"
  | "kept-longer"
  | "kept-shorter"
  | "kept-differently"
  | "frequency"
  | "channel-added"
  | "channel-removed"
  | "system-added"
  | "system-removed"
  | "device-added"
  | "device-removed"
  | "device-changed"
  /** Other words; `subject` is `title`, `summary`, a section's key or its heading, after the document's name where it is no purpose. */
  | "wording"
  | "translation"
  /** The policy is in a language in which it was not, or no longer is. */
  | "language"
  | "recipient-added"
  | "recipient-removed"
  | "recipient-role"
  | "recipient-place"
  | "recipient-place-removed"
  | "recipient-data"
  | "recipient-data-removed"
  | "recipient-purpose"
  | "recipient-purpose-removed"
  | "recipient-helper"
  | "recipient-helper-removed"
  | "recipient-label"
  | "recipient-does"
  | "recipient-category"
  | "recipient-contract"
  | "recipient-arrangement"
  | "recipient-ask-at"
  | "transfer-added"
  | "transfer-removed"
  | "sold"
  | "shared-for-ads"
  | "steps"
  | "choice-route"
  /** A field of company.md, mission.md, rights.md, breach.md or report.md; `subject` is its name there. */
  | "company"
  | "controller-details"
  | "mission"
  | "rights"
  | "breach"
  | "report"
  | "promise-added"
  | "promise-changed"
  | "promise-proof"
  | "promise-withdrawn"
  | "safeguard-added"
  | "safeguard-removed"
  | "safeguard-data"
  | "safeguard-data-removed"
  | "safeguard-does"
  | "safeguard-checked"
  /** What Candor itself infers or orders came out otherwise, and nothing that an author writes did. */
  | "other";

/** `ask`: people are asked again; `tell`: they are told; `patch`: neither. */
export type Weight = "ask" | "tell" | "patch";

/** One difference between two models, as data: its wording is the reader's language's business. */
export interface Change {
  readonly kind: ChangeKind;
  readonly weight: Weight;
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
