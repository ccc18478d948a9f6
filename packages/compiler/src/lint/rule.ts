import type { Diagnostic, PolicyModel, Severity } from "@candor/model";
import type { PolicyDocuments } from "../document.ts";
import type { Pack } from "../packs/packs.ts";
import type { Release } from "../release/release.ts";
import type { Language } from "./phrases/language.ts";
import type { PlainSettings } from "./plain/limits.ts";

/** What a rule reports; its id comes from the rule, and so does its severity, unless a law asks for more in this one case. */
export type Finding = Omit<Diagnostic, "rule" | "severity"> & { readonly severity?: "error" };

/**
 * One folder of `rules/`: this, and a page whose examples are its tests.
 * Where it comes from stands in the packs: a rule that no pack names follows from the format and always holds; any other
 * holds where one of its packs applies, with the highest severity that they give it.
 * A rule without `check` is reported by an earlier stage (reading, parsing, validating, resolving); its page is all it has here.
 */
export interface Rule {
  /** `group/name`, as its folder. */
  readonly id: string;
  readonly severity: Severity;
  /** The severity where the mission makes this promise: a promise turns a note into a broken word. */
  readonly withPromise?: { readonly promise: string; readonly severity: Severity };
  /** One sentence for the catalogue: what holds where the rule is kept. The first sentence of its page. */
  readonly summary: string;
  /**
   * What is wrong in a policy, as findings. A document that is missing or not valid is null and says nothing: its own
   * findings are enough. The same finding reached twice (for everybody and for one place) is reported once.
   */
  readonly check?: (policy: PolicyDocuments, context: LintContext) => Iterable<Finding>;
}

/** What a rule may ask beside the documents. */
export interface LintContext {
  /** The packs that apply. */
  readonly packs: ReadonlySet<string>;
  /** `YYYY-MM-DD`; null where nobody said, and nothing is overdue then. */
  readonly today: string | null;
  /** The last release; null where there is none, or none that can be used. */
  readonly release: Release | null;
  /** What the policy compiles to; null where a required document is missing or not valid. */
  readonly model: PolicyModel | null;
  /** What each language says where rules read prose, by its tag: Candor's lists and what the config adds. */
  readonly languages: ReadonlyMap<string, Language>;
  /** All packs that are known, whether they apply or not: Candor's and those that the company brings itself. */
  readonly known: readonly Pack[];
  /** Where the config draws the line of plain language. */
  readonly plain: PlainSettings;
}
