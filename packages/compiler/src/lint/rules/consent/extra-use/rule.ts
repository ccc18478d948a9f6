import { isDeepStrictEqual } from "node:util";
import { EXTRA_USES, type PlaceCode } from "@candor/model";
import type { Document, PolicyDocuments } from "../../../../document.ts";
import { shown } from "../../../../text/shown.ts";
import { packsOf } from "../../../../places/zones.ts";
import { BETTERING } from "../../../beside-the-service.ts";
import { isUnaskedMarketing } from "../../../doors.ts";
import { atFact } from "../../../finding.ts";
import type { Finding, LintContext, Rule } from "../../../rule.ts";
import { placesUnder } from "../../../under-law.ts";
import { stuckSales } from "../../../sales.ts";
import { unaskedSharing } from "../../../unasked-sharing.ts";
import { type Said, saying, variantsOf } from "../../../variants.ts";

const PROMISE = "ask-first";

export const rule: Rule = {
  id: "consent/extra-use",
  severity: "info",
  withPromise: { promise: PROMISE, severity: "error" },
  summary: "An extra use waits for a yes, above all where the mission promises to `ask-first`.",
  *check(policy, context) {
    const { company, mission, purposes } = policy;
    const { breaks, ...more } = wordsFor(mission);
    for (const purpose of purposes) {
      for (const said of saying(
        variantsOf(purpose),
        "because",
        "kind",
        "dpv",
        "soft-opt-in",
        "how-often",
        "channels",
      )) {
        const { facts, path, place, where } = said;
        const what = facts.because === "consent" ? null : extraUse(said);
        if (what === null || (breaks === "" && maySendUnasked(said, place, company))) continue;
        yield atFact(purpose, path, {
          message: `${shown(purpose.title || purpose.id)}${where} ${what}, and nobody is asked first${breaks}`,
          ...more,
          ...(isAgainstLaw(said, place, policy, context) && { severity: "error" }),
        });
      }
    }
    yield* sharedUnasked(policy, context);
  },
};

/**
 * Data of a use that waits for no yes, which a recipient gets for its ads; where the promise is made also what it buys,
 * which `share/sold` tells otherwise. What is an extra use itself, and what California's law forbids, is told already.
 */
function* sharedUnasked(policy: PolicyDocuments, context: LintContext): Iterable<Finding> {
  const { breaks, related } = wordsFor(policy.mission);
  const told = breaks === "" ? [...stuckSales(policy, context)] : [];
  for (const { purpose, recipient, way, path, where } of unaskedSharing(policy)) {
    if (variantsOf(purpose).some((variant) => extraUse(variant) !== null)) continue;
    if (told.some((sale) => sale.purpose.id === purpose.id && isDeepStrictEqual(sale.path, path))) continue;
    if (!policy.recipients || (way === "sold" && breaks === "")) continue;
    const does = way === "sold" ? "buys" : "gets for its ads";
    yield atFact(policy.recipients, path, {
      message: `${shown(recipient)} ${does}${where} what ${shown(purpose.title || purpose.id)} uses, and nobody is asked first${breaks}`,
      help: "stop it, or give it a purpose of its own with `because: consent`",
      ...(related && { related }),
    });
  }
}

/** The packs whose law asks first for messages that advertise. */
const MESSAGE_LAWS: readonly string[] = ["eprivacy", "uk"];

/** Messages that advertise wait for a yes, unless they go to customers about similar things: ePrivacy Directive 13, and PECR 22. */
function isAgainstLaw(
  said: Said<Facts>,
  place: PlaceCode | null,
  policy: PolicyDocuments,
  context: LintContext,
): boolean {
  if (!isUnaskedMarketing(said.facts) || maySendUnasked(said, place, policy.company)) return false;
  return MESSAGE_LAWS.some((pack) => {
    if (!context.packs.has(pack)) return false;
    return place === null || placesUnder(pack, policy, context.known, [place]).includes(place);
  });
}

type Facts = Document<"purpose">["frontmatter"];

/** Terms of the Data Privacy Vocabulary that say of a purpose of kind `other` what the kinds of extra uses say. */
const EXTRA_TERMS: ReadonlySet<string> = new Set([
  "Advertising",
  "DirectMarketing",
  "Marketing",
  "Personalisation",
  "PersonalisedAdvertising",
  "SellDataToThirdParties",
  "SocialMediaMarketing",
  "TargetedAdvertising",
]);

function extraUse({ facts }: Pick<Said<Facts>, "facts">): string | null {
  if (EXTRA_USES.has(facts.kind)) return `is an extra use (${shown(facts.kind)})`;
  const term = facts.kind === "other" ? (facts.dpv ?? "").replace(/^dpv:/, "") : "";
  if (EXTRA_TERMS.has(term)) return `is an extra use (${shown(term)})`;
  const writes = facts["how-often"] !== undefined || (facts.channels ?? []).length > 0;
  return BETTERING.has(facts.kind) && writes ? "writes to people beside the running service" : null;
}

/** Email to existing customers about similar things: ePrivacy Directive 13(2), and PECR 22(3) in the United Kingdom. */
function maySendUnasked({ facts }: Said<Facts>, place: PlaceCode | null, company: PolicyDocuments["company"]): boolean {
  const softly = facts["soft-opt-in"] === true || facts["soft-opt-in"] === "yes";
  if (facts.kind !== "email" || !softly) return false;
  const places = place === null ? (company?.frontmatter["people-in"] ?? []) : [place];
  return places.every((one) => packsOf(one).some((pack) => MESSAGE_LAWS.includes(pack)));
}

function wordsFor(mission: PolicyDocuments["mission"]): { breaks: string } & Pick<Finding, "help" | "related"> {
  if (!mission || !Object.hasOwn(mission.frontmatter.promises, PROMISE)) {
    return { breaks: "", help: "ask first: write `because: consent`, and wait for the yes" };
  }
  return {
    breaks: `, against the promise \`${PROMISE}\``,
    help: "write `because: consent`, or withdraw the promise in public",
    related: [{ message: "the promise", place: mission.placeOf(["promises", PROMISE]) }],
  };
}
