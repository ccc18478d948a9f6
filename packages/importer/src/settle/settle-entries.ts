import type { Claim } from "../claim.ts";

/** How much the old policy says of a thing: that it is so, that it may be, both that it is and that it is not, or only that it is not. */
export type Standing = "stands" | "doubted" | "disputed" | "denied";

export interface SettledEntry {
  readonly document: string;
  readonly path: readonly string[];
  readonly standing: Standing;
  readonly claims: readonly Claim[];
}

/** Every thing that is claimed to exist, in the order it is first claimed. */
export function settleEntries(claims: readonly Claim[]): readonly SettledEntry[] {
  const entries = claims.filter(({ value }) => value.kind === "entry");
  const groups = Map.groupBy(entries, ({ document, path }) => JSON.stringify([document, ...path]));
  return [...groups.values()].map((group) => {
    const [{ document, path }] = group as [Claim, ...Claim[]];
    return { document, path, standing: standingOf(group), claims: group };
  });
}

function standingOf(claims: readonly Claim[]): Standing {
  const sure = claims.some((claim) => claim.sure && claim.denied !== true);
  const denied = claims.some((claim) => claim.denied === true);
  if (sure) return denied ? "disputed" : "stands";
  return claims.some((claim) => claim.denied !== true) ? "doubted" : "denied";
}
