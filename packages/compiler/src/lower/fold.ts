import type { ByPlace } from "@candor/model";

/** For a fact, the one value of several that counts for everybody; null where none of them can be told to. */
export type Folds<Facts> = {
  readonly [Key in keyof Facts]?: (values: readonly [Facts[Key], ...Facts[Key][]]) => Facts[Key] | null;
};

type Placed<Facts> = Facts & { readonly byPlace: readonly ByPlace<Facts>[] };

/** The facts for everybody with each fact folded that has a fold; what was folded differs in no place any more. */
export function fold<Facts extends object, Document extends Placed<Facts>>(
  document: Document,
  folds: Folds<Facts>,
): Document {
  return (Object.keys(folds) as (keyof Facts)[]).reduce((folded, key) => foldOne(folded, key, folds), document);
}

function foldOne<Facts extends object, Document extends Placed<Facts>>(
  document: Document,
  key: keyof Facts,
  folds: Folds<Facts>,
): Document {
  const own = document.byPlace.flatMap(({ facts }) =>
    Object.hasOwn(facts, key) ? [facts[key] as Facts[keyof Facts]] : [],
  );
  const value = folds[key]?.([document[key], ...own]) ?? null;
  if (value === null) return document;
  const byPlace = document.byPlace.flatMap(({ place, facts }) => {
    const { [key]: _, ...rest } = facts;
    return Object.keys(rest).length > 0 ? [{ place, facts: rest as Partial<Facts> }] : [];
  });
  return { ...document, [key]: value, byPlace };
}
