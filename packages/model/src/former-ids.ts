import type { Purpose } from "./policy/purpose.ts";

/**
 * The earlier names of a purpose, without those that a purpose of today has: a name in use is no rename, and its
 * consents are its own.
 */
export function formerIds(
  { formerly }: Pick<Purpose, "formerly">,
  purposes: readonly Pick<Purpose, "id">[],
): readonly string[] {
  // Few purposes were ever renamed, and many are asked.
  if (formerly.length === 0) return [];
  const live = new Set(purposes.map(({ id }) => id));
  return formerly.filter((id) => !live.has(id));
}
