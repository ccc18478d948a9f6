import { byCodeUnit } from "@candor/model";
import { onceEach } from "../once-each.ts";

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

/** The words of a list that are in the set, in its order: the list itself where all of them are. */
export function presentIn(words: readonly string[], known: Pick<ReadonlySet<string>, "has">): readonly string[] {
  return words.every((word) => known.has(word)) ? words : Object.freeze(words.filter((word) => known.has(word)));
}

/** The words of a set, sorted once for all who ask. */
export const inOrder: (words: ReadonlySet<string>) => readonly string[] = onceEach((words) =>
  Object.freeze([...words].toSorted()),
);

export function byId<Item extends { readonly id: string }>(items: readonly Item[]): readonly Item[] {
  return items.toSorted((a, b) => byCodeUnit(a.id, b.id));
}
