import type { PlaceCode } from "@candor/model";
import type { PolicyDocuments } from "../document.ts";
import { PACKS } from "../packs.ts";
import { packsOf, placesAround } from "../zones.ts";
import type { LintContext } from "./rule.ts";
import { inPlace, type Said, saying, type Variant, type Variants } from "./variants.ts";

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
  { packs }: LintContext,
  variants: Variants<Facts>,
  ...keys: readonly (keyof Facts & string)[]
): readonly Bound<Facts>[] {
  if (!packs.has(pack)) return [];
  const named = variants.flatMap(({ place }) => (place === null ? [] : [place]));
  const places = placesUnder(pack, policy, named);
  const groups = Map.groupBy(places, (place) => nearest(variants, place, keys));
  return Array.from(groups, ([variant, bound]) => ({ variant, places: bound.filter((place) => place !== null) }));
}

/** What is said of `keys` where some law that asks for a rule holds: as `saying`, without what no such law binds. */
export function sayingUnder<Facts>(
  rule: string,
  policy: PolicyDocuments,
  context: LintContext,
  variants: Variants<Facts>,
  ...keys: readonly [keyof Facts & string, ...(keyof Facts & string)[]]
): readonly Said<Facts>[] {
  const asking = ASKING.get(rule) ?? [];
  const bound = asking.flatMap(({ pack }) => boundBy(pack, policy, context, variants, ...keys));
  const places = new Set(bound.map(({ variant }) => variant.place));
  return places.size === 0 ? [] : saying(variants, ...keys).filter(({ place }) => places.has(place));
}

/** Rule → the packs that ask for it. */
const ASKING: ReadonlyMap<string, readonly { readonly pack: string }[]> = Map.groupBy(
  PACKS.flatMap(({ id, requirements }) => {
    const rules = requirements.flatMap((requirement) => requirement.rules ?? []);
    const ids = rules.map((listed) => (typeof listed === "string" ? listed : listed.rule));
    return [...new Set(ids)].map((rule) => ({ rule, pack: id }));
  }),
  ({ rule }) => rule,
);

/**
 * Where the law of a pack holds: the places of the company and its people, and the places within these that have facts
 * of their own. Null, for everybody, where `packs` adds the law. Where nobody is, but it is asked what would be: its places.
 */
export function placesUnder(
  pack: string,
  policy: PolicyDocuments,
  named: readonly PlaceCode[] = [],
): readonly (PlaceCode | null)[] {
  const known = PLACES.get(policy) ?? new Map<string, readonly (PlaceCode | null)[]>();
  PLACES.set(policy, known);
  const key = `${pack} ${named.join(" ")}`;
  const places = known.get(key) ?? findPlaces(pack, policy, named);
  known.set(key, places);
  return places;
}

/** By pack and the places named: many purposes of one policy ask the same. */
const PLACES = new WeakMap<PolicyDocuments, Map<string, readonly (PlaceCode | null)[]>>();

function findPlaces(
  pack: string,
  { company }: PolicyDocuments,
  named: readonly PlaceCode[],
): readonly (PlaceCode | null)[] {
  const { "established-in": established = [], "people-in": people = [], packs = [] } = company?.frontmatter ?? {};
  const stated = new Set([...established, ...people]);
  const own = named.filter((place) => placesAround(place).some((one) => stated.has(one)));
  const places = lawfulOnes([...stated, ...own], pack);
  if (packs.includes(`+${pack}`)) return [null, ...places];
  if (places.length > 0) return places;
  const home = PACKS.find(({ id }) => id === pack)?.places ?? [];
  return home.length > 0 ? lawfulOnes([...home, ...named], pack) : [null];
}

function lawfulOnes(places: readonly PlaceCode[], pack: string): readonly PlaceCode[] {
  return [...new Set(places)].toSorted().filter((place) => packsOf(place).includes(pack));
}

function nearest<Facts>(
  variants: Variants<Facts>,
  place: PlaceCode | null,
  keys: readonly (keyof Facts & string)[],
): Variant<Facts> {
  if (place === null || variants.length === 1) return variants[0];
  const own = placesAround(place).map((one) => inPlace(variants, one));
  return own.find((variant) => variant.place !== null && keys.some(variant.says)) ?? variants[0];
}
