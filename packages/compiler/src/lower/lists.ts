/** In code unit order, the same on every machine. */
export function sorted<Word extends string>(words: readonly Word[] | undefined): readonly Word[] {
  return (words ?? []).toSorted();
}

/** The words that are in the set, sorted: a reference to what is not there has a finding of its own. */
export function among(words: readonly string[] | undefined, known: ReadonlySet<string>): readonly string[] {
  return [...new Set(words)].filter((word) => known.has(word)).toSorted();
}

export function byId<Item extends { readonly id: string }>(items: readonly Item[]): readonly Item[] {
  return items.toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}

/** Authors write yes and no as they like. */
export function isYes(value: boolean | "yes" | "no" | undefined): boolean {
  return value === true || value === "yes";
}
