import { placesAround } from "../../../../places/zones.ts";
import type { PlaceCode, PolicyModel } from "@candor/model";
import { type Outcomes, outcomesOf } from "../../../../asking/reachable.ts";
import { type PlacedPurpose, variantsOf } from "../../../../asking/placed-purpose.ts";
import { WHOLE } from "../../../../asking/target.ts";
import type { Document, FrontmatterPath, PolicyDocuments } from "../../../../document.ts";
import { listed, shown } from "../../../../text/shown.ts";
import { atFact } from "../../../finding.ts";
import type { Finding, Rule } from "../../../rule.ts";

export const rule: Rule = {
  id: "test/unreachable",
  severity: "warning",
  summary: "Whatever the policy names, some person's choices can allow it.",
  *check(policy, { model }) {
    if (!model) return;
    yield* unusedChannels(policy, model);
    const known = new Map<string, Outcomes>();
    const purposes = new Map(model.purposes.map((purpose) => [purpose.id, purpose]));
    for (const document of policy.purposes) {
      const purpose = purposes.get(document.id);
      for (const variant of purpose ? variantsOf(purpose, model) : []) {
        yield* nobodyThere(document, variant, model);
        yield* neverAllowed(document, variant, known);
      }
    }
  },
};

/** A channel that no purpose has, anywhere, and no report comes by: a choice about it decides nothing. */
function* unusedChannels({ company, purposes, purposeIds }: PolicyDocuments, model: PolicyModel): Iterable<Finding> {
  // A purpose that is not valid may use any channel.
  if (!company || purposes.length < purposeIds.size) return;
  const used = new Set(model.report?.by);
  for (const { channels, byPlace } of model.purposes) {
    for (const channel of channels) used.add(channel);
    for (const { facts } of byPlace) for (const channel of facts.channels ?? []) used.add(channel);
  }
  for (const [index, channel] of company.frontmatter.channels.entries()) {
    if (used.has(channel)) continue;
    const message = `no purpose uses the channel ${shown(channel)}`;
    yield atFact(company, ["channels", index], {
      message,
      help: "take it out, or name it under `channels` of a purpose",
    });
  }
}

/** What holds in a place where no people are holds for nobody. */
function* nobodyThere(document: Document<"purpose">, { place }: PlacedPurpose, model: PolicyModel): Iterable<Finding> {
  if (place === null || model.company.peopleIn.some((people) => overlap(people, place))) return;
  const message = `by \`company.md\`, no people whose data you use live in ${shown(place)}`;
  const help = "add it to `people-in` of `company.md`, or take it out here";
  yield atFact(document, ["by-place", place], { message, help }, "key");
}

function overlap(one: PlaceCode, other: PlaceCode): boolean {
  return placesAround(one).includes(other) || placesAround(other).includes(one);
}

/** Where no choice allows a purpose, none allows anything in it: that is one mistake. */
function* neverAllowed(
  document: Document<"purpose">,
  variant: PlacedPurpose,
  known: Map<string, Outcomes>,
): Iterable<Finding> {
  if (!outcomesOf(variant, WHOLE, known).allowed) {
    const message = `no choice that a person can make allows ${shown(document.id)}: a yes runs out as it is given`;
    const help = "write a longer time, such as `every 12 months`";
    return yield atFact(document, pathOf(document, variant, "ask-again"), { message, help });
  }
  const dead = variant.optional.filter((item) => !outcomesOf(variant, { item, channel: null }, known).allowed);
  if (dead.length === 0) return;
  const message = `no choice that a person can make allows ${listed(dead)} here`;
  yield atFact(document, pathOf(document, variant, "optional"), {
    message,
    help: "look at `ask-again`: a yes runs out as it is given",
  });
}

/** Where a variant says a fact: in its place, or for everybody. */
function pathOf(
  { frontmatter }: Document<"purpose">,
  { place }: PlacedPurpose,
  field: "ask-again" | "optional",
): FrontmatterPath {
  const own = place === null ? undefined : frontmatter["by-place"]?.[place];
  return own && Object.hasOwn(own, field) ? ["by-place", place!, field] : [field];
}
