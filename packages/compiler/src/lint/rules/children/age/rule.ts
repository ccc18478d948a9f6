import { byCodeUnit } from "@candor/model";
import type { Document, PolicyDocuments } from "../../../../document.ts";
import { onceEach } from "../../../../once-each.ts";
import type { Pack } from "../../../../packs/packs.ts";
import { shown } from "../../../../text/shown.ts";
import { placesAround } from "../../../../places/zones.ts";
import { atFact, atTitle } from "../../../finding.ts";
import type { Finding, LintContext, Rule } from "../../../rule.ts";
import { salesUnder } from "../../../sales.ts";
import { boundBy } from "../../../under-law.ts";
import { type Variant, variantsOf } from "../../../variants.ts";
import { GROUNDS, waitsForYes } from "../../../../facts/waits-for-yes.ts";

export const rule: Rule = {
  id: "children/age",
  severity: "error",
  summary: "Where people are asked, it is said from which age they may answer, and until which age a parent does.",
  *check(policy, context) {
    const { company } = policy;
    if (!company) return;
    const open = new Map<string, OpenAges>();
    for (const { pack, from, ages } of limitsOf(context.known)) {
      if (!concernsChildren(pack, policy, context)) continue;
      for (const { variant, places } of boundBy(pack, policy, context, variantsOf(company), "ages")) {
        if (variant.facts.ages === undefined) yield unsaid(company);
        else for (const place of places) yield* tooYoung(company, { variant, open }, place, from, ages);
      }
    }
    for (const unsaidAges of open.values()) yield withoutParents(company, unsaidAges);
  },
};

/** The ages that the packs give, each with the article it comes from. */
const limitsOf: (known: readonly Pack[]) => readonly Limit[] = onceEach((known) =>
  known.flatMap(({ id, requirements }) =>
    requirements.flatMap(({ from, limits }) => {
      const ages = limits?.["parent-until"];
      return ages ? [{ pack: id, from, ages: new Map(Object.entries(ages)) }] : [];
    }),
  ),
);

interface Limit {
  readonly pack: string;
  readonly from: string;
  readonly ages: ReadonlyMap<string, number>;
}

/** California asks a parent only before a child's data is sold or shared; the other laws speak of a child's consent. */
function concernsChildren(pack: string, policy: PolicyDocuments, context: LintContext): boolean {
  if (pack === "ccpa") return !salesUnder(rule.id, policy, context)[Symbol.iterator]().next().done;
  return policy.purposes.some((purpose) =>
    boundBy(pack, policy, context, variantsOf(purpose), ...GROUNDS, "optional").some(
      ({ variant: { facts } }) => waitsForYes(facts) || (facts.optional ?? []).length > 0,
    ),
  );
}

function unsaid(company: Document<"company">): Finding {
  return atTitle(company, {
    message: "nothing says from which age people may use the service, and who agrees for those who are younger",
    help: "add `ages`, as in `ages: { from: 16 }`",
  });
}

type Facts = Document<"company">["frontmatter"];

/** The places where nothing says that a parent agrees, each with the age until which the law asks it. */
interface OpenAges {
  readonly variant: Variant<Facts>;
  readonly places: Map<string, number>;
  readonly laws: Set<string>;
}

/** One finding for all places: one line mends it. */
function withoutParents(company: Document<"company">, { variant, places, laws }: OpenAges): Finding {
  const ages = [...places].toSorted(([a], [b]) => byCodeUnit(a, b));
  const until = ages.map(([place, age]) => `in ${shown(place)} a parent agrees until ${shown(age)}`).join(", ");
  const parents = ages.map(([place, age]) => `${place}: ${age}`).join(", ");
  const step = variant.facts.ages?.["parent-until"]
    ? `add \`${parents}\` to \`parent-until\``
    : `add \`parent-until: { ${parents} }\` to \`ages\``;
  return atFact(company, [...variant.pathOf("ages"), "from"], {
    message: `people may use the service from the age of ${shown(variant.facts.ages?.from ?? 0)}, and ${until} (${[...laws].join(", ")})`,
    help: `${step}, or raise \`from\``,
  });
}

/** Notes a place where nothing says that a parent agrees, and finds the age of one that is written too low. */
function* tooYoung(
  company: Document<"company">,
  { variant, open }: { readonly variant: Variant<Facts>; readonly open: Map<string, OpenAges> },
  place: string,
  law: string,
  limits: ReadonlyMap<string, number>,
): Iterable<Finding> {
  const { facts, pathOf } = variant;
  const { from = 0, "parent-until": parents = {} } = facts.ages ?? {};
  const around = placesAround(place);
  const limit = around.map((one) => limits.get(one)).find((age) => age !== undefined);
  if (limit === undefined || from >= limit) return;
  const written = around.find((one) => Object.hasOwn(parents, one));
  if (written === undefined) {
    const key = JSON.stringify(pathOf("ages"));
    const found = open.get(key) ?? { variant, places: new Map(), laws: new Set() };
    found.places.set(place, Math.max(limit, found.places.get(place) ?? 0));
    found.laws.add(law);
    open.set(key, found);
  } else if ((parents[written] ?? 0) < limit) {
    yield atFact(company, [...pathOf("ages"), "parent-until", written], {
      message: `a parent agrees until the age of ${shown(parents[written])}, and in ${shown(place)} the law says ${shown(limit)} (${law})`,
      help: `write \`${limit}\``,
    });
  }
}
