import type { Diagnostic, Severity } from "@candor/model";
import type { PolicyDocuments } from "../document.ts";

/** What a rule reports; its id and severity come from the rule. */
export type Finding = Omit<Diagnostic, "rule" | "severity">;

/**
 * One folder of `rules/`: this, and a page whose examples are its tests.
 * A rule without `check` is reported by an earlier stage (reading, parsing, validating, resolving); its page is all it has here.
 */
export interface Rule {
  /** `group/name`, as its folder. */
  readonly id: string;
  readonly severity: Severity;
  /** The severity where the mission makes this promise: a promise turns a note into a broken word. */
  readonly withPromise?: { readonly promise: string; readonly severity: Severity };
  /** The demand (D1–D48) or the law it comes from; none where it follows from the format. */
  readonly from: readonly string[];
  /** One sentence for the catalogue: what holds where the rule is kept. The first sentence of its page. */
  readonly summary: string;
  /**
   * What is wrong in a policy, as findings. A document that is missing or not valid is null and says nothing: its own
   * findings are enough. The same finding reached twice (for everybody and for one place) is reported once.
   */
  readonly check?: (policy: PolicyDocuments) => Iterable<Finding>;
}
