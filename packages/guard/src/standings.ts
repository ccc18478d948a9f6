import type { Decision } from "@candor/model";
import { closed, type Closed } from "./denial.ts";

/** What a decision comes to. Equal decisions about one purpose share one standing, so that views are planned once for each. */
export interface Standing {
  readonly index: number;
  readonly decision: Decision;
  /** What opening gives where it is denied; one object for all. */
  readonly closed: Closed | null;
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
    const standing = {
      index: known.size,
      decision,
      closed: decision.allowed ? null : closed(decision.reason),
      open: new Set(open),
    };
    known.set(key, standing);
    return standing;
  };
}

/**
 * The reasons of items count too: the decisions about several people are joined reason by reason. Each of these begins with
 * a space, as no reason for a denial does. A denial is its own key: this is run for everybody that is settled.
 */
function keyOf(decision: Decision): string {
  return decision.allowed ? decision.items.map(({ reason }) => ` ${reason}`).join("") : decision.reason;
}
