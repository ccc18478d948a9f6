import type { FrontmatterPath, ParsedDocument, PolicyDocuments } from "../document.ts";
import { isForAds, unsaidWays } from "../facts/unsaid-ways.ts";
import { shown } from "../text/shown.ts";
import type { LintContext } from "./rule.ts";
import { sayingUnder } from "./under-law.ts";
import { entriesOf } from "./variants.ts";

/** A recipient of whom nobody said whether data is sold to it or shared with it for ads, though other facts suggest so. */
export interface UnsaidSale {
  readonly document: ParsedDocument;
  /** The recipient. */
  readonly path: FrontmatterPath;
  readonly way: "sold" | "shared-for-ads";
  /** The fact that suggests it, as a clause. */
  readonly because: string;
}

/** Where silence would be published as a denial: CCPA 1798.130(a)(5)(C) has the policy say what is sold or shared, or that nothing is. */
export function* unsaidSales(policy: PolicyDocuments, context: LintContext): Iterable<UnsaidSale> {
  const { recipients: document, purposes } = policy;
  const forAds = purposes.filter(({ frontmatter }) => isForAds(frontmatter));
  const ids = forAds.map(({ id }) => id);
  for (const { id, variants } of document ? entriesOf(document) : []) {
    const said = sayingUnder("ccpa/unsaid", policy, context, variants, "shared-for-ads", "sold", "role", "for", "does");
    for (const { facts, place } of said) {
      const path = place === null ? [id] : ["by-place", place, id];
      for (const { way, use } of document ? unsaidWays(id, facts, ids) : []) {
        const title = forAds.find((purpose) => purpose.id === use)?.title || use;
        if (document) yield { document, path, way, because: clause(shown(id), way, title) };
      }
    }
  }
}

function clause(recipient: string, way: UnsaidSale["way"], use: string | null): string {
  if (way === "sold") return `${recipient} is a broker that decides for itself`;
  return use === null
    ? `${recipient} speaks of ads, and decides for itself what it does with data`
    : `${recipient} decides for itself what it does with data for ${shown(use)}, a use for ads`;
}
