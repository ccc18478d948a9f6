import type { PlaceCode } from "@candor/model";
import type { Document, FrontmatterPath } from "../document.ts";
import { onceEach } from "../once-each.ts";
import { shown } from "../text/shown.ts";
import type { DataEntry, RecipientEntry } from "../facts/frontmatter.gen.ts";
import { placesAround } from "../places/zones.ts";

/** The facts of a document or of one entry in it: as for everybody, or as `by-place` changes them for one place. */
export interface Variant<Facts> {
  readonly place: PlaceCode | null;
  readonly facts: Facts;
  /** Where this fact is written: in `by-place`, or, where the place leaves it as it is, for everybody. */
  readonly pathOf: (key: keyof Facts & string) => FrontmatterPath;
  /** Whether this fact is written here, and not taken over from everybody. */
  readonly says: (key: keyof Facts & string) => boolean;
}

/** A variant with the line that makes it one. */
export interface Said<Facts> extends Variant<Facts> {
  readonly path: FrontmatterPath;
  /** ` in `BR``, or nothing for everybody: to be put into a sentence. */
  readonly where: string;
}

/** For everybody first, then for each place that changes something. */
export type Variants<Facts> = readonly [Variant<Facts>, ...Variant<Facts>[]];

/** An item of data.md or a recipient of recipients.md. */
export interface Entry<Facts> {
  readonly id: string;
  readonly variants: Variants<Facts>;
}

type Placed = "company" | "purpose" | "rights" | "breach";
type Facts<Kind extends Placed> = Document<Kind>["frontmatter"];

/** The facts of a document for everybody, then for each place that changes some. */
export const variantsOf: <Kind extends Placed>(document: Document<Kind>) => Variants<Facts<Kind>> = onceEach(
  <Kind extends Placed>({ frontmatter: facts }: Document<Kind>) => {
    const changes: [PlaceCode, object][] = Object.entries(facts["by-place"] ?? {});
    return variants<Facts<Kind>>(
      facts,
      [],
      changes.map(([place, changed]) => ({ place, changed, path: ["by-place", place] })),
    );
  },
);

/** The items of data.md, or the recipients, as they are written. */
export function entriesOf(document: Document<"data">): readonly Entry<DataEntry>[];
export function entriesOf(document: Document<"recipients">): readonly Entry<RecipientEntry>[];
export function entriesOf(document: Document<"data" | "recipients">): readonly Entry<object>[] {
  return entriesIn(document);
}

const entriesIn: (document: Document<"data" | "recipients">) => readonly Entry<object>[] = onceEach((document) => {
  const { "by-place": byPlace, ...entries } = document.frontmatter;
  return Object.entries(entries).map(([id, facts = {}]) => {
    const changes = Object.entries(byPlace ?? {}).flatMap(([place, changed]) =>
      Object.hasOwn(changed, id) ? [{ place, changed: changed[id] ?? {}, path: ["by-place", place, id] }] : [],
    );
    return { id, variants: variants(facts, [id], changes) };
  });
});

interface Change {
  readonly place: PlaceCode;
  readonly changed: object;
  readonly path: FrontmatterPath;
}

function variants<Facts extends object>(
  facts: Facts,
  path: FrontmatterPath,
  changes: readonly Change[],
): Variants<Facts> {
  const everybody: Variant<Facts> = {
    place: null,
    facts,
    pathOf: (key) => [...path, key],
    says: (key) => Object.hasOwn(facts, key),
  };
  const places = changes.map((change) => ({
    place: change.place,
    facts: { ...facts, ...change.changed },
    pathOf: (key: string) => [...(Object.hasOwn(change.changed, key) ? change.path : path), key],
    says: (key: string) => Object.hasOwn(change.changed, key),
  }));
  return [everybody, ...places];
}

/**
 * The facts for everybody, and those of each place that says one of these facts itself: what a place takes over has been
 * looked at for everybody. Each with the line of the first of these facts that it says.
 */
export function saying<Facts>(
  variants: Variants<Facts>,
  first: keyof Facts & string,
  ...more: readonly (keyof Facts & string)[]
): readonly Said<Facts>[] {
  const [{ place, facts, pathOf, says }] = variants;
  const everybody = { place, facts, pathOf, says, path: pathOf(first), where: "" };
  // Most documents say the same everywhere, and many rules ask each of them.
  if (variants.length === 1) return [everybody];
  const places = variants.slice(1).flatMap((variant) => {
    const said = [first, ...more].find(variant.says);
    return said === undefined ? [] : [{ ...variant, path: variant.pathOf(said), where: ` in ${shown(variant.place)}` }];
  });
  return [everybody, ...places];
}

/** The facts that hold in a place: those of the nearest place around it that has its own, else those for everybody. */
export function nearestTo<Facts>(variants: Variants<Facts>, place: PlaceCode | null): Variant<Facts> {
  const around = place === null || variants.length === 1 ? [] : placesAround(place);
  return around.flatMap((one) => variants.filter((variant) => variant.place === one))[0] ?? variants[0];
}

/** Everybody (null), and each place that changes some of these facts. */
export function placesOf(lists: readonly (readonly Variant<object>[])[]): ReadonlySet<PlaceCode | null> {
  return new Set(lists.flat().map(({ place }) => place));
}
