import type { Decision } from "@candor/model";
import { denied, type Denial } from "./denial.ts";

/** What a decision comes to. Equal decisions about one purpose share one standing, so that views are planned once for each. */
export interface Standing {
  readonly index: number;
  readonly decision: Decision;
  /** What opening gives where it is denied; one object for all. */
  readonly closed: { readonly ok: false; readonly denial: Denial } | null;
  /** The optional items that may be seen. */
  readonly open: ReadonlySet<string>;
}

export type StandingOf = (decision: Decision) => Standing;

export function createStandings(): StandingOf {
  const known = new Map<string, Standing>();
  return (decision) => {
    const key = keyOf(decision);
    const found = known.get(key);
    if (found) return found;
    const open = decision.allowed ? decision.items.filter(({ reason }) => reason === null).map(({ item }) => item) : [];
    const closed = decision.allowed ? null : Object.freeze({ ok: false, denial: denied(decision.reason) } as const);
    const standing = { index: known.size, decision, closed, open: new Set(open) };
    known.set(key, standing);
    return standing;
  };
}

/** The reasons of items count too: the decisions about several people are joined reason by reason. */
function keyOf(decision: Decision): string {
  if (!decision.allowed) return `denied ${decision.reason}`;
  return `allowed ${decision.items.map(({ reason }) => reason ?? "yes").join(" ")}`;
}
