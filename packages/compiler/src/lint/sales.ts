import type { PlaceCode, Purpose } from "@candor/model";
import type { Document, ParsedDocument, FrontmatterPath, PolicyDocuments } from "../document.ts";
import { placesAround } from "../places/zones.ts";
import { shown } from "../text/shown.ts";
import type { LintContext } from "./rule.ts";
import { placesUnder, sayingUnder } from "./under-law.ts";
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

/** A use for which data is sold or shared for ads, and which some people in California cannot refuse. */
export interface StuckSale extends Sale {
  readonly purpose: Purpose;
  readonly basis: Purpose["basis"];
}

/** The sales that CCPA 1798.120 wants to be refused and nobody can; none where the model cannot be made. */
export function* stuckSales(policy: PolicyDocuments, context: LintContext): Iterable<StuckSale> {
  const places = placesUnder("ccpa", policy, context.known);
  for (const sale of context.model ? salesUnder("ccpa/opt-out", policy, context) : []) {
    for (const purpose of context.model?.purposes ?? []) {
      const choices = sale.purposes.includes(purpose.id) ? places.map((place) => choiceIn(purpose, place)) : [];
      const stuck = choices.find(({ mode }) => mode === "none");
      if (stuck) yield { ...sale, purpose, basis: stuck.basis };
    }
  }
}

function choiceIn(purpose: Purpose, place: PlaceCode | null): Pick<Purpose, "mode" | "basis"> {
  const around = place === null ? [] : placesAround(place);
  const own = around.flatMap((one) => purpose.byPlace.find((entry) => entry.place === one)?.facts ?? []);
  return { ...purpose, ...own.find(({ basis }) => basis !== undefined) };
}

/** Whether it does for anybody: hardly any does, and asking the law takes longer. */
function sellsData(document: Document<"purpose">): boolean {
  return variantsOf(document).some(({ facts }) => facts.kind === "sell-data");
}
