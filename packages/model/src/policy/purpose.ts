import type { Duration, Keeping } from "./keeping.ts";
import type { ByPlace } from "./place.ts";
import type { Text } from "./text.ts";

export interface Purpose extends Text, PurposeFacts {
  readonly id: string;
  readonly byPlace: readonly ByPlace<PurposeFacts>[];
}

export interface PurposeFacts {
  readonly kind: string;
  readonly basis: LegalBasis;
  /** Inferred from the basis, and from what rests on explicit consent. Each optional item is `opt-in` whatever the mode of its purpose. */
  readonly mode: ConsentMode;
  /** Id of the aim or promise it serves. */
  readonly serves: string | null;
  readonly needs: readonly string[];
  readonly optional: readonly string[];
  readonly under: string | null;
  readonly specialBecause: string | null;
  readonly people: readonly string[];
  readonly by: string | null;
  readonly onBehalfOf: string | null;
  /** For every item of `needs` and `optional`, sorted by item. */
  readonly kept: readonly { readonly item: string; readonly keeping: Keeping }[];
  readonly howOften: { readonly times: number; readonly per: Duration } | null;
  readonly askAgain: Duration | null;
  readonly channels: readonly string[];
  readonly systems: readonly string[];
  readonly onDevice: readonly DeviceEntry[];
  readonly decidesAlone: { readonly effect: string; readonly allowedBy: string; readonly reviewAt: string } | null;
  readonly softOptIn: boolean;
  /** Ids of earlier names of this purpose, so that its consents are not orphaned. */
  readonly formerly: readonly string[];
  /** Inferred: the recipients whose `for` names this purpose. */
  readonly recipients: readonly string[];
  /** Inferred from the basis and the kind. */
  readonly rights: readonly RightId[];
  /** IRI of the W3C Data Privacy Vocabulary. */
  readonly dpv: string | null;
  readonly fideslang: string | null;
  /** IAB TCF purpose numbers. */
  readonly tcf: readonly number[];
}

export type LegalBasis =
  | "consent"
  | "contract"
  | "legal-obligation"
  | "legitimate-interest"
  | "vital-interest"
  | "public-task"
  | "credit"
  | "health-care"
  | "research";

/**
 * What a person decides: `opt-in` means no until they say yes, `opt-out` means yes until they object, `none` means the
 * purpose does not wait for them. Inferred from the legal basis, and from what rests on explicit consent.
 */
export type ConsentMode = "opt-in" | "opt-out" | "none";

/** What a person may ask, with the articles of the GDPR: 13–14, 7(3), 15, 16, 17, 18, 20, 21, 22, 77. */
export type RightId =
  | "be-informed"
  | "withdraw"
  | "access"
  | "correct"
  | "delete"
  | "restrict"
  | "take-along"
  | "object"
  | "human-review"
  | "complain";

export interface DeviceEntry {
  readonly name: string;
  readonly by: string;
  readonly lasts: string;
  readonly neededBecause: string | null;
}
