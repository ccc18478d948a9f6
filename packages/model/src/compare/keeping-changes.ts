import type { Purpose } from "../policy/purpose.ts";
import { change, type Change, type ChangeKind } from "./change.ts";
import { compareKeeping } from "./keeping.ts";

const DIRECTIONS = { longer: "kept-longer", shorter: "kept-shorter", differently: "kept-differently" } as const;

/** How long a purpose keeps the items that it used before: longer, or counted from something else, is told. */
export function keepingChanges(was: Purpose, is: Purpose): Change[] {
  const items = [...is.needs, ...is.optional].filter((item) => was.needs.includes(item) || was.optional.includes(item));
  return items.flatMap((item) => {
    const [before = null, after = null] = [was, is].map(
      ({ kept }) => kept.find((entry) => entry.item === item)?.keeping ?? null,
    );
    const said = { purpose: is.id, subject: item, before, after };
    // Nothing says how long only in a policy with findings.
    if (!before || !after)
      return before || after ? [change({ kind: "kept-differently", weight: "tell", ...said })] : [];
    const direction = compareKeeping(before, after);
    if (direction === "same") return [];
    const kind: ChangeKind = DIRECTIONS[direction];
    return [change({ kind, weight: direction === "shorter" ? "patch" : "tell", ...said })];
  });
}
