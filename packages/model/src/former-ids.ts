/** Something that can be renamed, and says so. */
export interface Renamed {
  readonly id: string;
  readonly formerly?: readonly string[];
}

/**
 * The earlier names of a purpose, a data item or a recipient, without those that one of its kind has today: a name in use
 * is no rename, and its consents are its own.
 */
export function formerIds(
  { formerly = [] }: Pick<Renamed, "formerly">,
  all: readonly Pick<Renamed, "id">[],
): readonly string[] {
  // Few things were ever renamed, and many are asked.
  if (formerly.length === 0) return formerly;
  const live = new Set(all.map(({ id }) => id));
  return formerly.filter((id) => !live.has(id));
}

/** The optional items of a purpose that had other names, with those: what a decision needs to find choices about them. */
export function formerItemsOf(
  optional: readonly string[],
  data: readonly Renamed[],
): readonly { readonly item: string; readonly formerly: readonly string[] }[] {
  const renamed = data.filter(({ id, formerly }) => formerly && optional.includes(id));
  return renamed
    .map((item) => ({ item: item.id, formerly: formerIds(item, data) }))
    .filter(({ formerly }) => formerly.length > 0);
}
