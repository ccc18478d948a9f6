import type { PlaceCode } from "@candor/model";
import type { FrontmatterPath, PolicyDocuments } from "../document.ts";
import type { Transfer } from "../facts/frontmatter.gen.ts";
import { citationsOf, type Pack } from "../packs/packs.ts";
import { placesAround } from "../places/zones.ts";
import { GROUNDS } from "./phrases/grounds.ts";
import type { LintContext } from "./rule.ts";
import { entriesOf } from "./variants.ts";

/** A row of `transfers`, where it stands, and the article of the law that it is held to. */
export interface TransferRow extends Transfer {
  /** The id of the recipient. */
  readonly id: string;
  readonly path: FrontmatterPath;
  readonly law: string;
}

/** The rows by which data leaves a zone whose law asks for this rule. */
export function* transfersUnder(
  rule: string,
  { recipients }: PolicyDocuments,
  { packs, known }: LintContext,
): Iterable<TransferRow> {
  if (!recipients) return;
  const zones = zonesAsking(rule, known).filter(({ pack }) => packs.has(pack));
  for (const { id, variants } of entriesOf(recipients)) {
    for (const { facts, pathOf } of variants) {
      for (const [index, row] of (facts.transfers ?? []).entries()) {
        const zone = zones.find(({ places }) => isAmongPlaces(places, row.from) && !isAmongPlaces(places, row.to));
        if (zone) yield { ...row, id, path: [...pathOf("transfers"), index], law: zone.law };
      }
    }
  }
}

/** What the ground of a transfer is, by its words: one that people can get a copy of, another that a law knows, or none. */
export function groundOf(by: string): "safeguard" | "other" | null {
  const text = by.normalize("NFC").toLowerCase().replaceAll("’", "'");
  const names = (words: readonly string[]): boolean => words.some((word) => text.includes(word));
  if (names(GROUNDS.safeguards)) return "safeguard";
  return names(GROUNDS.others) ? "other" : null;
}

/** A place, or a wider one that it lies in. */
function isAmongPlaces(places: readonly PlaceCode[], place: PlaceCode): boolean {
  return placesAround(place).some((one) => places.includes(one));
}

interface Zone {
  readonly pack: string;
  readonly places: readonly PlaceCode[];
  readonly law: string;
}

function zonesAsking(rule: string, known: readonly Pack[]): readonly Zone[] {
  return citationsOf(rule, known).map(({ pack, requirement: { from: law } }) => {
    return { pack, places: known.find(({ id }) => id === pack)?.places ?? [], law };
  });
}
