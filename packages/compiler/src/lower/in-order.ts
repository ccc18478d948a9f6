import { byCodeUnit } from "@candor/model";

/** In code unit order, the same on every machine. */
export function sorted<Word extends string>(words: readonly Word[] | undefined): readonly Word[] {
  return (words ?? []).toSorted();
}

/** The words that are in the set, sorted: a reference to what is not there has a finding of its own. */
export function among(
  words: readonly string[] | undefined,
  known: Pick<ReadonlySet<string>, "has">,
): readonly string[] {
  return [...new Set(words)].filter((word) => known.has(word)).toSorted();
}

export function byId<Item extends { readonly id: string }>(items: readonly Item[]): readonly Item[] {
  return items.toSorted((a, b) => byCodeUnit(a.id, b.id));
}
