import type { Severity } from "@candor/model";

/** One folder of `rules/`: this, and a page whose examples are its tests. The stages report what it names. */
export interface Rule {
  /** `group/name`, as its folder. */
  readonly id: string;
  readonly severity: Severity;
  /** The demand (D1–D48) or the law it comes from. */
  readonly from: readonly string[];
  /** One line for the catalogue. */
  readonly summary: string;
}
