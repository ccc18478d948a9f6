import type { ByPlace, PlaceCode } from "./place.ts";

export interface Recipient extends RecipientFacts {
  readonly id: string;
  /** Ids of earlier names of this recipient; left out where there are none. */
  readonly formerly?: readonly string[];
  readonly byPlace: readonly ByPlace<RecipientFacts>[];
}

export interface RecipientFacts {
  readonly label: string;
  readonly does: string;
  readonly role: "processor" | "joint" | "controller";
  readonly gets: readonly string[];
  /** Purpose ids; `all` is written out. */
  readonly for: readonly string[];
  readonly where: readonly PlaceCode[];
  readonly transfers: readonly {
    readonly from: PlaceCode;
    readonly to: PlaceCode;
    readonly by: string;
    readonly copy: string | null;
  }[];
  readonly contract: string | null;
  /** Null where nobody said, though other facts suggest it: that is no denial. */
  readonly sold: boolean | null;
  readonly sharedForAds: boolean | null;
  readonly uses: readonly string[];
  readonly category: string | null;
  readonly arrangement: string | null;
  readonly askAt: string | null;
}
