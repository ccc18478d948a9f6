import { byCodeUnit, type Change } from "@candor/model";

/**
 * The changes without what others of them say: that a policy lists the very languages in which its text is now, or no longer,
 * written; and that explicit consent is the first ground for special data, where the use now waits for it.
 */
export function sayOnce(changes: readonly Change[]): readonly Change[] {
  return withoutFirstGrounds(withoutLanguages(changes));
}

function withoutFirstGrounds(changes: readonly Change[]): readonly Change[] {
  const waits = changes.filter(({ kind, subject }) => kind === "waits-for-yes" && subject === "special-because");
  return changes.filter(
    ({ kind, before, purpose, place }) =>
      kind !== "special-because" ||
      before !== null ||
      !waits.some((one) => one.purpose === purpose && one.place === place),
  );
}

function withoutLanguages(changes: readonly Change[]): readonly Change[] {
  const written = changes.filter(({ kind }) => kind === "language").map(({ subject }) => subject ?? "");
  return changes.filter(
    ({ kind, subject, before, after }) =>
      kind !== "company" || subject !== "languages" || !isSame(oneSided(before, after), written),
  );
}

/** What only one of two lists has. */
function oneSided(before: unknown, after: unknown): readonly string[] {
  const of = (list: unknown): ReadonlySet<string> => new Set(Array.isArray(list) ? list.map(String) : []);
  return [...of(before).symmetricDifference(of(after))];
}

function isSame(some: readonly string[], others: readonly string[]): boolean {
  return some.toSorted(byCodeUnit).join() === others.toSorted(byCodeUnit).join();
}
