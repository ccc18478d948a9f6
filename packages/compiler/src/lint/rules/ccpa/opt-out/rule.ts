import type { PlaceCode, Purpose } from "@candor/model";
import { shown } from "../../../../text/shown.ts";
import { placesAround } from "../../../../places/zones.ts";
import { atFact } from "../../../finding.ts";
import type { Rule } from "../../../rule.ts";
import { salesUnder } from "../../../sales.ts";
import { placesUnder } from "../../../under-law.ts";

export const rule: Rule = {
  id: "ccpa/opt-out",
  severity: "error",
  summary: "People in California can say no to what is sold or shared for ads.",
  *check(policy, context) {
    const { model } = context;
    if (!model) return;
    const places = placesUnder("ccpa", policy, context.known);
    for (const { document, path, what, purposes } of salesUnder(rule.id, policy, context)) {
      for (const purpose of model.purposes) {
        if (!purposes.includes(purpose.id)) continue;
        const stuck = places.map((place) => choiceIn(purpose, place)).find(({ mode }) => mode === "none");
        if (!stuck) continue;
        yield atFact(document, path, {
          message: `${what} for ${shown(purpose.title || purpose.id)}, which nobody can refuse: it rests on ${shown(stuck.basis)}`,
          help: "stop it, or move it to a purpose of its own that waits for a yes",
        });
      }
    }
  },
};

function choiceIn(purpose: Purpose, place: PlaceCode | null): Pick<Purpose, "mode" | "basis"> {
  const around = place === null ? [] : placesAround(place);
  const own = around.flatMap((one) => purpose.byPlace.find((entry) => entry.place === one)?.facts ?? []);
  return { ...purpose, ...own.find(({ basis }) => basis !== undefined) };
}
