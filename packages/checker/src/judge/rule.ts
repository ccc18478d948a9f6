import type { Severity } from "@candor/model";

/** One folder of `rules/`: this, and a page whose examples are its tests. The stages report what it names. */
export interface Rule {
  /** `group/name`, as its folder. */
  readonly id: string;
  readonly severity: Severity;
  /** The demands (D1–D48) and the law it comes from; none where it follows from how code is read. */
  readonly from: readonly string[];
  /** One line for the catalogue. */
  readonly summary: string;
}
