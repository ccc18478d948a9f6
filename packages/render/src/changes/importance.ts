import type { ChangeKind } from "@candor/model";

/** Kinds of one weight, by how much they matter to a person; those that are not here come after, texts last. */
const FIRST: readonly ChangeKind[] = [
  "basis-from-consent",
  "consent-dropped",
  "data-from-consent",
  "waits-for-yes",
  "sold",
  "shared-for-ads",
  "special",
  "decides-alone",
  "purpose-added",
  "basis",
  "special-because",
  "data-made-needed",
  "data-added",
  "data-optional-added",
  "provenance",
  "controller",
  "former-id-dropped",
  "data-former-id-dropped",
  "device-added",
  "device-changed",
  "promise-withdrawn",
  "promise-changed",
  "recipient-added",
  "recipient-role",
  "recipient-data",
  "recipient-purpose",
  "recipient-place",
  "transfer-added",
  "recipient-helper",
  "kept-longer",
  "kept-differently",
  "frequency",
  "channel-added",
  "safeguard-removed",
  "safeguard-data-removed",
  "steps",
  "choice-route",
  "rights",
  "breach",
];
const LAST: readonly ChangeKind[] = ["wording", "translation", "other"];

/** The smaller, the more it matters. */
export function importanceOf(kind: ChangeKind): number {
  const first = FIRST.indexOf(kind);
  return first >= 0 ? first : FIRST.length + 1 + LAST.indexOf(kind);
}
