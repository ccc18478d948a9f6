import type { PlaceCode } from "@candor/model";
import type { PolicyDocuments } from "../document.ts";
import { onceEach } from "../once-each.ts";
import { type Pack, ruleOf } from "../packs/packs.ts";
import { spokenPlaces } from "../places/spoken-places.ts";
import { placesAround } from "../places/zones.ts";
import type { LintContext } from "./rule.ts";
import { isStrictest } from "./strictest-documents.ts";
import { type Said, saying, type Variant, type Variants } from "./variants.ts";

/** Facts that a law binds, and the places where it does; none of them where it binds for everybody. */
export interface Bound<Facts> {
  readonly variant: Variant<Facts>;
  readonly places: readonly PlaceCode[];
}

/**
 * The facts that count where the law of a pack holds, each set once: a place's own, else those of the nearest place
 * around it, else those for everybody. A place has its own where it says one of `keys` itself.
 */
export function boundBy<Facts>(
  pack: string,
  policy: PolicyDocuments,
  { packs, known }: LintContext,
  variants: Variants<Facts>,
  ...keys: readonly (keyof Facts & string)[]
): readonly Bound<Facts>[] {
  if (!packs.has(pack)) return [];
  // Most documents say the same everywhere.
  if (variants.length === 1) {
    const places = placesUnder(pack, policy, known);
    return places.length === 0 ? [] : [{ variant: variants[0], places: places.filter((place) => place !== null) }];
  }
  const named = variants.flatMap(({ place }) => (place === null ? [] : [place]));
  const places = placesUnder(pack, policy, known, named);
  const groups = Map.groupBy(places, (place) => nearest(variants, place, keys));
  return Array.from(groups, ([variant, bound]) => ({ variant, places: bound.filter((place) => place !== null) }));
}

/** What is said of `keys` where some law that asks for a rule holds: as `saying`, without what no such law binds. By `apply: strictest` each law counts for everybody. */
export function sayingUnder<Facts>(
  rule: string,
  policy: PolicyDocuments,
  context: LintContext,
  variants: Variants<Facts>,
  ...keys: readonly [keyof Facts & string, ...(keyof Facts & string)[]]
): readonly Said<Facts>[] {
  const asking = askingFor(context.known).get(rule) ?? [];
  if (variants.length === 1)
    return asking.some(({ pack }) => bindsEverybody(pack, policy, context)) ? saying(variants, ...keys) : [];
  const said = saying(variants, ...keys);
  const bound = said.filter(({ place }) =>
    asking.some(({ pack }) =>
      boundBy(pack, policy, context, variants, ...keys).some(({ variant }) => variant.place === place),
    ),
  );
  return isStrictest(policy) && bound.length > 0 ? said : bound;
}

/** Whether the law of a pack binds what is said for everybody alone. */
function bindsEverybody(pack: string, policy: PolicyDocuments, { packs, known }: LintContext): boolean {
  return packs.has(pack) && placesUnder(pack, policy, known).length > 0;
}

/** Whether some law that asks for a rule holds in a place; for everybody, whether one applies at all. */
export function isAskedIn(
  rule: string,
  policy: PolicyDocuments,
  { packs, known }: LintContext,
  place: PlaceCode | null,
): boolean {
  const asking = (askingFor(known).get(rule) ?? []).filter(({ pack }) => packs.has(pack));
  if (place === null || isStrictest(policy)) return asking.length > 0;
  return asking.some(({ pack }) => placesUnder(pack, policy, known, [place]).includes(place));
}

/** Rule → the packs that ask for it. */
const askingFor: (known: readonly Pack[]) => ReadonlyMap<string, readonly { readonly pack: string }[]> = onceEach(
  (known) =>
    Map.groupBy(
      known.flatMap(({ id, requirements }) => {
        const rules = requirements.flatMap((requirement) => requirement.rules ?? []).map(ruleOf);
        return [...new Set(rules)].map((rule) => ({ rule, pack: id }));
      }),
      ({ rule }) => rule,
    ),
);

/**
 * Where the law of a pack holds: the places of the company and its people, and the places within these that have facts
 * of their own. Null, for everybody, where `packs` adds the law, and with every place where it holds everywhere. Where nobody
 * is, but it is asked what would be: its places.
 */
export function placesUnder(
  pack: string,
  policy: PolicyDocuments,
  known: readonly Pack[],
  named: readonly PlaceCode[] = [],
): readonly (PlaceCode | null)[] {
  const found = PLACES.get(policy) ?? new Map<string, readonly (PlaceCode | null)[]>();
  PLACES.set(policy, found);
  const key = named.length === 0 ? pack : `${pack} ${named.join(" ")}`;
  const places = found.get(key) ?? findPlaces(pack, policy, known, named);
  found.set(key, places);
  return places;
}

/** By pack and the places named: many purposes of one policy ask the same. */
const PLACES = new WeakMap<PolicyDocuments, Map<string, readonly (PlaceCode | null)[]>>();

function findPlaces(
  pack: string,
  policy: PolicyDocuments,
  known: readonly Pack[],
  named: readonly PlaceCode[],
): readonly (PlaceCode | null)[] {
  const home = known.find(({ id }) => id === pack)?.places ?? [];
  if (home.length === 0) return [null, ...named];
  const places = lawfulOnes(spokenPlaces(policy), home);
  if (policy.company?.frontmatter.packs?.includes(`+${pack}`)) return [null, ...places];
  return places.length > 0 ? places : oncePerPlace(lawfulOnes([...home, ...named], home));
}

/** Each place under one of its codes alone: a law names the United Kingdom by both. */
function oncePerPlace(places: readonly PlaceCode[]): readonly PlaceCode[] {
  const isSame = (one: PlaceCode, other: PlaceCode): boolean =>
    placesAround(one).includes(other) && placesAround(other).includes(one);
  return places.filter((place, index) => !places.slice(0, index).some((other) => isSame(other, place)));
}

/** Those of the places that lie where the law holds. */
function lawfulOnes(places: readonly PlaceCode[], home: readonly PlaceCode[]): readonly PlaceCode[] {
  return [...new Set(places)].toSorted().filter((place) => placesAround(place).some((one) => home.includes(one)));
}

function nearest<Facts>(
  variants: Variants<Facts>,
  place: PlaceCode | null,
  keys: readonly (keyof Facts & string)[],
): Variant<Facts> {
  const own = (place === null ? [] : placesAround(place)).flatMap((one) =>
    variants.filter((variant) => variant.place === one),
  );
  return own.find((variant) => keys.some(variant.says)) ?? variants[0];
}
