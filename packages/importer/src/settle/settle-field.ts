import type { Claim } from "../claim.ts";

/** What the claims about one field come to. */
export interface SettledField {
  /** The values that stand, each with the claims that state it; empty where the field is open. */
  readonly facts: readonly (readonly [value: string | number, claims: readonly Claim[]])[];
  /** Claims that state no fact, or contradict each other. */
  readonly open: readonly Claim[];
}

/** One value stands where nothing says another; a member of a list where it is stated outright. */
export function settleField(claims: readonly Claim[]): SettledField {
  const kind = claims[0]?.value.kind;
  const byValue = Map.groupBy(claims, sameness);
  const stated = [...byValue.values()].filter((group) => group.some(isSure));
  if (kind === "member") {
    const unsaid = [...byValue.values()].filter((group) => !group.some(isSure)).flat();
    return { facts: stated.map((group) => fact(group)), open: unsaid };
  }
  const disputed = kind === "first" ? claims.some(({ denied }) => denied === true) : byValue.size > 1;
  if (stated.length === 0 || disputed) return { facts: [], open: claims };
  return { facts: [fact(claims)], open: [] };
}

/** The value of the first claim that states one, with all that do. */
function fact(claims: readonly Claim[]): SettledField["facts"][number] {
  const sure = claims.filter(isSure);
  const value = sure[0]?.value;
  return [value === undefined || value.kind === "entry" ? "" : value.is, sure];
}

/** Capitals and a full stop at the end make no other value. */
function sameness({ value }: Claim): string | number {
  if (value.kind === "entry") return "";
  return typeof value.is === "number" ? value.is : value.is.toLowerCase().replace(/\.$/, "");
}

function isSure({ sure, denied }: Claim): boolean {
  return sure && denied !== true;
}
