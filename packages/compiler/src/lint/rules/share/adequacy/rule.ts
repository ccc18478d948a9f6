import type { PlaceCode } from "@candor/model";
import { onceEach } from "../../../../once-each.ts";
import type { Pack } from "../../../../packs/packs.ts";
import { shown } from "../../../../text/shown.ts";
import { placesAround } from "../../../../places/zones.ts";
import { atFact, type Words } from "../../../finding.ts";
import { ADEQUACY, US_FRAMEWORK } from "../../../phrases/adequacy.ts";
import type { Rule } from "../../../rule.ts";
import { entriesOf } from "../../../variants.ts";

export const rule: Rule = {
  id: "share/adequacy",
  severity: "warning",
  summary: "A transfer that rests on an adequacy decision goes to a place that has one.",
  *check({ recipients }, { packs, known }) {
    if (!recipients) return;
    const zones = zonesOf(known).filter(({ pack }) => packs.has(pack));
    for (const { variants } of entriesOf(recipients)) {
      for (const { facts, pathOf } of variants) {
        for (const [index, { from, to, by }] of (facts.transfers ?? []).entries()) {
          const zone = zones.find((one) => isIn(one.places, from));
          if (!zone || !isDecisionAlone(by) || isIn(zone.places, to)) continue;
          const at = [...pathOf("transfers"), index, "by"];
          if (isIn(["US"], to) && isIn(zone.adequate, to)) {
            if (!namesFramework(by)) yield atFact(recipients, at, certifiedAlone(to, zone));
            continue;
          }
          if (isIn(zone.adequate, to)) continue;
          yield atFact(recipients, at, {
            message: `for ${shown(to)} there is no adequacy decision that Candor knows of (${zone.law})`,
            help: "name the ground it rests on, such as `standard contractual clauses`, or let a person confirm the decision",
          });
        }
      }
    }
  },
};

interface Zone {
  readonly pack: string;
  readonly places: readonly PlaceCode[];
  readonly adequate: readonly PlaceCode[];
  readonly law: string;
}

/** The laws that say for which places there is such a decision. */
const zonesOf: (known: readonly Pack[]) => readonly Zone[] = onceEach((known) =>
  known.flatMap(({ id, places, requirements }) =>
    requirements.flatMap(({ from, limits }) =>
      limits?.adequate ? [{ pack: id, places, adequate: limits.adequate, law: from }] : [],
    ),
  ),
);

/** A place, or a wider one that it lies in. */
function isIn(places: readonly PlaceCode[], place: PlaceCode): boolean {
  return placesAround(place).some((one) => places.includes(one));
}

/** Other grounds beside the decision may carry the transfer. */
const OTHER_GROUND = /clause|klausel|cláusula|clausola|klauzul|条項|\bscc|\bbcr|binding|[;+&]/iu;

function isDecisionAlone(by: string): boolean {
  const text = plain(by);
  return ADEQUACY.some((phrase) => text.startsWith(phrase)) && !OTHER_GROUND.test(text);
}

function namesFramework(by: string): boolean {
  const text = plain(by);
  return US_FRAMEWORK.some((name) => text.includes(name));
}

function plain(by: string): string {
  return by.normalize("NFC").toLowerCase().replaceAll("’", "'").trim();
}

function certifiedAlone(to: PlaceCode, { law }: Zone): Words {
  return {
    message: `for ${shown(to)} the adequacy decision covers only companies certified under the Data Privacy Framework (${law})`,
    help: "look the recipient up in the framework's list, and write `adequacy decision, EU-US Data Privacy Framework`, or name another ground",
  };
}
