import { durationParts } from "../duration.ts";
import type { Duration, Keeping } from "../policy/keeping.ts";

/** Days in a year, month, week, day, hour, minute and second: means of the Gregorian calendar (365.2425 days a year). */
const DAYS = [365.2425, 30.436875, 7, 1, 1 / 24, 1 / 1440, 1 / 86_400];

/** The mean length of a duration in days; five working days count as a week. Throws `InternalError` for what is no ISO 8601 duration. */
export function meanDays(duration: Duration): number {
  const days = durationParts(duration.iso).reduce((sum, part, index) => sum + part * DAYS[index]!, 0);
  return duration.working ? (days * 7) / 5 : days;
}

/** Two ways of keeping with different anchors are not comparable: neither is longer. */
export function compareKeeping(before: Keeping, after: Keeping): "same" | "longer" | "shorter" | "differently" {
  const [had, has] = [lengths(before), lengths(after)];
  if (had.anchor !== has.anchor)
    return after.kind === "not-stored" ? "shorter" : before.kind === "not-stored" ? "longer" : "differently";
  const steps = has.days.map((days, index) => Math.sign(days - had.days[index]!));
  const [longer, shorter] = [steps.includes(1), steps.includes(-1)];
  return longer && shorter ? "differently" : longer ? "longer" : shorter ? "shorter" : "same";
}

interface Lengths {
  readonly anchor: string;
  readonly days: readonly number[];
}

/** The shape of a keeping with its numbers taken out, and the numbers. No cap counts as for ever. */
function lengths(keeping: Keeping): Lengths {
  switch (keeping.kind) {
    case "not-stored":
      return { anchor: "not-stored", days: [] };
    case "for":
      return { anchor: "for", days: [meanDays(keeping.duration)] };
    case "after":
      return { anchor: `after ${keeping.from} ${keeping.event}`, days: [meanDays(keeping.duration)] };
    case "until":
      return { anchor: `until ${keeping.event}`, days: [keeping.atMost ? meanDays(keeping.atMost) : Infinity] };
    case "whichever": {
      const parts = keeping.of.map(lengths).toSorted(inOrder);
      return {
        anchor: `${keeping.is} of ${parts.map(({ anchor }) => anchor).join(", ")}`,
        days: parts.flatMap(({ days }) => days),
      };
    }
  }
}

/** The order in which `whichever` lists its parts says nothing. */
function inOrder(a: Lengths, b: Lengths): number {
  if (a.anchor !== b.anchor) return a.anchor < b.anchor ? -1 : 1;
  const differ = a.days.findIndex((days, index) => days !== b.days[index]);
  return differ < 0 ? 0 : a.days[differ]! < b.days[differ]! ? -1 : 1;
}
