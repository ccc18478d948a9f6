import type { PlaceCode } from "@candor/model";
import type { Document } from "../../../../document.ts";
import type { RecipientEntry } from "../../../../facts/frontmatter.gen.ts";
import { onceEach } from "../../../../once-each.ts";
import { citationsOf, type Pack } from "../../../../packs/packs.ts";
import { listed, shown } from "../../../../text/shown.ts";
import { placesAround } from "../../../../places/zones.ts";
import { atFact } from "../../../finding.ts";
import type { Finding, Rule } from "../../../rule.ts";
import { entriesOf, type Said, saying } from "../../../variants.ts";

export const rule: Rule = {
  id: "share/abroad",
  severity: "error",
  summary: "Data that leaves a zone of protection says what protects it there.",
  *check({ company, recipients }, { packs, known }) {
    if (!company || !recipients) return;
    for (const { id, variants } of entriesOf(recipients)) {
      for (const zone of zonesOf(known)) {
        const exports = company.frontmatter["established-in"].some((place) => isIn(zone, place));
        if (!exports || !packs.has(zone.pack)) continue;
        for (const said of saying(variants, "where", "transfers")) {
          const open = said.facts.gets.length > 0 ? unprotected(zone, said.facts) : [];
          if (open.length > 0) yield leaving(recipients, id, said, open, zone);
        }
      }
    }
  },
};

interface Zone extends Pick<Pack, "places"> {
  readonly pack: string;
  /** How a row of `transfers` writes it. */
  readonly code: PlaceCode;
  /** The article that lets data leave only on a ground. */
  readonly law: string;
}

/** The zones of the packs that ask for this rule; nothing leaves a pack that holds everywhere. */
const zonesOf: (known: readonly Pack[]) => readonly Zone[] = onceEach((known) =>
  citationsOf(rule.id, known).flatMap(({ pack, requirement: { from: law } }) => {
    const places = known.find(({ id }) => id === pack)?.places ?? [];
    return places[0] === undefined ? [] : [{ pack, places, code: places[0], law }];
  }),
);

/** Whether a place lies where the law of a pack holds: for the GDPR that is the European Economic Area, one zone. */
function isIn({ places }: Zone, place: PlaceCode): boolean {
  return placesAround(place).some((one) => places.includes(one));
}

/** The places outside the zone that no row names: a row for a country is good for its states. */
function unprotected(zone: Zone, { where, transfers = [] }: RecipientEntry): readonly PlaceCode[] {
  const covered = new Set(transfers.filter(({ from, by }) => isIn(zone, from) && by.trim()).map(({ to }) => to));
  const places = typeof where === "string" ? [where] : where;
  return places.filter((place) => !isIn(zone, place) && !placesAround(place).some((one) => covered.has(one)));
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
