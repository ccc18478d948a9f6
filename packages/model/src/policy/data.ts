import type { Keeping } from "./keeping.ts";
import type { ByPlace, PlaceCode } from "./place.ts";

export interface DataItem extends DataFacts {
  readonly id: string;
  /** Ids of earlier names of this item, so that its consents are not orphaned; left out where there are none. */
  readonly formerly?: readonly string[];
  readonly byPlace: readonly ByPlace<DataFacts>[];
}

export interface DataFacts {
  readonly label: string;
  readonly from: readonly Source[];
  /** Null only in a policy with findings. */
  readonly kept: Keeping | null;
  /** The special category (GDPR 9, 10), or null. */
  readonly special: string | null;
  /** Where it counts as sensitive. */
  readonly sensitive: readonly PlaceCode[];
  /** Who sold, shared or published it. */
  readonly source: string | null;
  readonly people: readonly string[];
  readonly pseudonymous: boolean;
  readonly dpv: string | null;
  readonly fideslang: string | null;
}

export type Source = "you" | "your-use" | "worked-out" | "made-by-us" | "partner" | "broker" | "public";
