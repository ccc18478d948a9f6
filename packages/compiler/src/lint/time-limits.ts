import type { PlaceCode } from "@candor/model";
import { isWithin, shortest } from "../time/deadline.ts";
import type { Document, PolicyDocuments } from "../document.ts";
import { parseDuration } from "../time/duration.ts";
import type { Limits } from "../packs/packs.ts";
import { listed, shown } from "../text/shown.ts";
import { atFact } from "./finding.ts";
import type { Finding, LintContext } from "./rule.ts";
import { isStrictest } from "./strictest-documents.ts";
import { type Bound, boundBy } from "./under-law.ts";
import type { Variant, Variants } from "./variants.ts";

type Time = Exclude<keyof Limits, "parent-until" | "adequate">;
type Times = { readonly [Key in Time]?: string };

/**
 * What a policy says of a time that is later than a law of some place allows, by the limits of the packs. Where the law
 * gives no number, nothing is checked. With `apply: strictest` one time counts for everybody, and the strictest law.
 */
export function* tooLate<Facts extends Times>(
  document: Document,
  variants: Variants<Facts>,
  key: Time & keyof Facts,
  policy: PolicyDocuments,
  context: LintContext,
): Iterable<Finding> {
  const late = limitsOn(key, context)
    .flatMap((limit) => boundBy(limit.pack, policy, context, variants, key).map((bound) => ({ limit, ...bound })))
    .filter(({ limit, variant }) => isLate(variant.facts[key], limit.within));
  if (!isStrictest(policy)) {
    for (const { limit, variant, places } of late) yield lateness(document, key, limit, variant, places);
    return;
  }
  const counting = strictestVariant(variants, key);
  const strictest = strictestLimit(limitsOn(key, context).filter(({ pack }) => context.packs.has(pack)));
  if (!counting || !strictest || !isLate(counting.facts[key], strictest.within)) return;
  const places = boundBy(strictest.pack, policy, context, variants).flatMap((bound: Bound<Facts>) => bound.places);
  yield lateness(document, key, strictest, counting, places, " and, by `apply: strictest`, for everybody");
}

interface Limit {
  readonly pack: string;
  readonly within: string;
  readonly from: string;
}

function limitsOn(key: Time, { known }: LintContext): readonly Limit[] {
  return known.flatMap(({ id, requirements }) =>
    requirements.flatMap(({ from, limits }) => {
      const within = limits?.[key];
      return within === undefined ? [] : [{ pack: id, within, from }];
    }),
  );
}

function isLate(written: string | undefined, within: string): boolean {
  const [time, limit] = [parseDuration(written ?? ""), parseDuration(within)];
  return time !== null && limit !== null && !isWithin(time, limit);
}

/** The facts with the time that counts for everybody where the strictest does. */
function strictestVariant<Facts extends Times>(variants: Variants<Facts>, key: Time): Variant<Facts> | undefined {
  const times = variants.flatMap((variant) => {
    const time = parseDuration(variant.facts[key] ?? "");
    return time ? [{ time, variant }] : [];
  });
  const [first, ...more] = times.map(({ time }) => time);
  const least = first && shortest([first, ...more]);
  return times.find(({ time }) => time === least)?.variant;
}

function strictestLimit(limits: readonly Limit[]): Limit | undefined {
  const [first, ...more] = limits.flatMap(({ within }) => parseDuration(within) ?? []);
  const least = first && shortest([first, ...more]);
  return limits.find(({ within }) => parseDuration(within)?.iso === least?.iso);
}

function lateness<Facts extends Times>(
  document: Document,
  key: Time & keyof Facts,
  { within, from }: Limit,
  { facts, pathOf }: Variant<Facts>,
  places: readonly PlaceCode[],
  more = "",
): Finding {
  const where = places.length > 0 ? `, which holds in ${listed(places, "and")}${more}` : "";
  return atFact(document, pathOf(key), {
    message: `${shown(facts[key])} can be later than the ${within} of ${from}${where}`,
    help: `write \`${within}\` or less`,
  });
}
