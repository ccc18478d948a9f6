import type { PlaceCode } from "@candor/model";
import type { Document } from "../../../../document.ts";
import type { RecipientEntry } from "../../../../frontmatter.gen.ts";
import { citationsOf, PACKS } from "../../../../packs.ts";
import { listed, shown } from "../../../../shown.ts";
import { packsOf, placesAround } from "../../../../zones.ts";
import { atFact } from "../../../finding.ts";
import type { Finding, Rule } from "../../../rule.ts";
import { entriesOf, type Said, saying } from "../../../variants.ts";

export const rule: Rule = {
  id: "share/abroad",
  severity: "error",
  summary: "Data that leaves a zone of protection says what protects it there.",
  *check({ company, recipients }, { packs }) {
    if (!company || !recipients) return;
    for (const { id, variants } of entriesOf(recipients)) {
      for (const zone of ZONES) {
        const exports = company.frontmatter["established-in"].some((place) => isIn(zone.pack, place));
        if (!exports || !packs.has(zone.pack)) continue;
        for (const said of saying(variants, "where", "transfers")) {
          const open = said.facts.gets.length > 0 ? unprotected(zone.pack, said.facts) : [];
          if (open.length > 0) yield leaving(recipients, id, said, open, zone);
        }
      }
    }
  },
};

interface Zone {
  readonly pack: string;
  /** How a row of `transfers` writes it. */
  readonly code: PlaceCode;
  /** The article that lets data leave only on a ground. */
  readonly law: string;
}

/** The zones of the packs that ask for this rule. */
const ZONES: readonly Zone[] = citationsOf(rule.id).map(({ pack, requirement }) => ({
  pack,
  code: PACKS.find(({ id }) => id === pack)?.places[0] ?? pack,
  law: requirement.from,
}));

/** Whether a place lies where the law of a pack holds: for the GDPR that is the European Economic Area, one zone. */
function isIn(pack: string, place: PlaceCode): boolean {
  return packsOf(place).includes(pack);
}

/** The places outside the zone that no row names: a row for a country is good for its states. */
function unprotected(pack: string, { where, transfers = [] }: RecipientEntry): readonly PlaceCode[] {
  const covered = new Set(transfers.filter(({ from, by }) => isIn(pack, from) && by.trim()).map(({ to }) => to));
  const places = typeof where === "string" ? [where] : where;
  return places.filter((place) => !isIn(pack, place) && !placesAround(place).some((one) => covered.has(one)));
}

function leaving(
  recipients: Document<"recipients">,
  id: string,
  { path, where }: Said<RecipientEntry>,
  places: readonly PlaceCode[],
  { code, law }: Zone,
): Finding {
  const [first = ""] = places;
  return atFact(recipients, path, {
    message: `${shown(id)} takes data${where} out of ${shown(code)} to ${listed(places, "and")}, and nothing says what protects it there (${law})`,
    help: `add a row to \`transfers\`, \`{ from: ${code}, to: ${first}, by: … }\`, with the ground it rests on`,
  });
}
