import type { LegalBasis, Purpose } from "@candor/model";

/** What the reader came for, then what they decide, then what they cannot change. */
const ORDER: readonly LegalBasis[] = [
  "contract",
  "health-care",
  "consent",
  "legitimate-interest",
  "credit",
  "research",
  "public-task",
  "vital-interest",
  "legal-obligation",
];

/** The purposes as the page shows them; those of one basis stay sorted by id. */
export function inReadingOrder(purposes: readonly Purpose[]): readonly Purpose[] {
  return ORDER.flatMap((basis) => purposes.filter((purpose) => purpose.basis === basis));
}
