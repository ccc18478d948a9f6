import type { Document, ParsedDocument, FrontmatterPath, PolicyDocuments } from "../document.ts";
import { shown } from "../text/shown.ts";
import type { LintContext } from "./rule.ts";
import { sayingUnder } from "./under-law.ts";
import { entriesOf, variantsOf } from "./variants.ts";

/** Data that is sold, or shared for advertising on other companies' sites. */
export interface Sale {
  readonly document: ParsedDocument;
  readonly path: FrontmatterPath;
  /** What happens, to be put behind "that" or "where". */
  readonly what: string;
  /** The purposes it is for. */
  readonly purposes: readonly string[];
}

/** What is sold or shared for ads where a law that asks for this rule holds. */
export function* salesUnder(rule: string, policy: PolicyDocuments, context: LintContext): Iterable<Sale> {
  const { recipients, purposes, purposeIds } = policy;
  for (const document of recipients ? [recipients] : []) {
    for (const { id, variants } of entriesOf(document)) {
      for (const { facts, pathOf } of sayingUnder(rule, policy, context, variants, "sold", "shared-for-ads")) {
        const key = (["sold", "shared-for-ads"] as const).find((way) => facts[way] === true || facts[way] === "yes");
        if (!key) continue;
        const what = key === "sold" ? `data is sold to ${shown(id)}` : `data is shared for ads with ${shown(id)}`;
        yield {
          document,
          path: pathOf(key),
          what,
          purposes: facts.for === "all" ? [...purposeIds] : (facts.for ?? []),
        };
      }
    }
  }
  for (const document of purposes.filter(sellsData)) {
    for (const { facts, path } of sayingUnder(rule, policy, context, variantsOf(document), "kind")) {
      if (facts.kind !== "sell-data") continue;
      yield { document, path, what: `${shown(document.title || document.id)} sells data`, purposes: [document.id] };
    }
  }
}

/** Whether it does for anybody: hardly any does, and asking the law takes longer. */
function sellsData(document: Document<"purpose">): boolean {
  return variantsOf(document).some(({ facts }) => facts.kind === "sell-data");
}
