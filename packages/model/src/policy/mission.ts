import type { Duration } from "./keeping.ts";
import type { Text } from "./text.ts";

export interface Mission extends Text {
  readonly aims: readonly { readonly id: "purpose" | "mission" | "vision"; readonly says: string }[];
  readonly promises: readonly Promised[];
  readonly owner: string;
  readonly review: Duration;
  /** `YYYY-MM-DD` */
  readonly reviewed: string;
  readonly video: string | null;
}

/** A promise of the mission. */
export interface Promised {
  readonly id: string;
  readonly says: string;
  /** How people check it; null where Candor knows the promise and checks it itself. */
  readonly proof: string | null;
  /** The day, `YYYY-MM-DD`, on which somebody last checked it that way; null where nobody says. */
  readonly checked: string | null;
}
