import { isDeepStrictEqual } from "node:util";
import { EXTRA_USES, type PlaceCode, placesAround } from "@candor/model";
import type { Document, PolicyDocuments } from "../../../../document.ts";
import { listed, shown } from "../../../../text/shown.ts";
import { packsOf } from "../../../../places/zones.ts";
import { BETTERING } from "../../../beside-the-service.ts";
import { isUnaskedMarketing } from "../../../doors.ts";
import { atFact } from "../../../finding.ts";
import type { Finding, LintContext, Rule } from "../../../rule.ts";
import { boundBy } from "../../../under-law.ts";
import { stuckSales } from "../../../sales.ts";
import { unaskedSharing } from "../../../unasked-sharing.ts";
import { type Said, saying, type Variants, variantsOf } from "../../../variants.ts";
import { GROUNDS, waitsForYes } from "../../../../facts/waits-for-yes.ts";

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
      const variants = variantsOf(purpose);
      for (const said of saying(variants, ...KEYS)) {
        const what = waitsForYes(said.facts) ? null : extraUse(said);
        const people = (company?.frontmatter["people-in"] ?? []).filter((place) => governs(said, variants, place));
        const strict = what === null ? [] : placesAgainstLaw(said, variants, policy, context);
        const open = mayWriteUnasked(said) ? unexcused(said, people) : null;
        if (what === null || (breaks === "" && open?.length === 0)) continue;
        const where = said.where || among(strict.length > 0 ? strict : (open ?? []), people);
        yield atFact(purpose, said.path, {
          message: `${shown(purpose.title || purpose.id)}${where} ${what}, and nobody is asked first${breaks}`,
          ...more,
          ...(strict.length > 0 && { severity: "error" }),
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

/** The facts that it follows from. */
const KEYS = [...GROUNDS, "kind", "dpv", "soft-opt-in", "how-often", "channels"] as const;

/**
 * Where a law forbids it, null for everybody: messages that advertise wait for a yes, unless they go to customers about similar
 * things (ePrivacy Directive 13, and PECR 22). A law binds what is said for the people there alone.
 */
function placesAgainstLaw(
  said: Said<Facts>,
  variants: Variants<Facts>,
  policy: PolicyDocuments,
  context: LintContext,
): readonly (PlaceCode | null)[] {
  if (!isUnaskedMarketing(said.facts) || mayWriteUnasked(said)) return [];
  const bound = MESSAGE_LAWS.flatMap((pack) => boundBy(pack, policy, context, variants, ...KEYS));
  return bound
    .filter(({ variant }) => variant.place === said.place)
    .flatMap(({ places }): readonly (PlaceCode | null)[] => (places.length === 0 ? [null] : places));
}

/** Whether what is said holds for the people in a place: no place around it says something of its own. */
function governs({ place }: Said<Facts>, variants: Variants<Facts>, people: PlaceCode): boolean {
  const own = placesAround(people).flatMap((one) => variants.filter((variant) => variant.place === one));
  return (own.find(({ says }) => KEYS.some(says))?.place ?? null) === place;
}

/** The places, of those of the people, where no law knows the soft opt-in: nothing there excuses it. */
function unexcused({ place }: Said<Facts>, people: readonly PlaceCode[]): readonly PlaceCode[] {
  const places = place === null ? people : [place];
  return places.filter((one) => !packsOf(one).some((pack) => MESSAGE_LAWS.includes(pack)));
}

/** ` in ``DE``` where it is so for some of the people alone; nothing where it is for all of them. */
function among(places: readonly (PlaceCode | null)[], people: readonly PlaceCode[]): string {
  const some = people.filter((place) => places.includes(place));
  return some.length === 0 || some.length === people.length ? "" : ` in ${listed(some, "and")}`;
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
function mayWriteUnasked({ facts }: Said<Facts>): boolean {
  return facts.kind === "email" && (facts["soft-opt-in"] === true || facts["soft-opt-in"] === "yes");
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
