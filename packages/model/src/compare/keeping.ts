import { InternalError } from "../diagnostic.ts";
import type { Duration, Keeping } from "../policy.ts";

const ISO = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?)?$/;
/** Days in a year, month, week, day, hour and minute: means of the Gregorian calendar (365.2425 days a year). */
const DAYS = [365.2425, 30.436875, 7, 1, 1 / 24, 1 / 1440];

/** The mean length of a duration in days; five working days count as a week. Throws `InternalError` for what is no ISO 8601 duration. */
export function meanDays(duration: Duration): number {
  const parts = ISO.exec(duration.iso)?.slice(1);
  if (!parts) throw new InternalError(`\`${duration.iso}\` is no ISO 8601 duration`);
  const days = parts.reduce((sum, part, index) => sum + Number(part ?? 0) * DAYS[index]!, 0);
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

/** The shape of a keeping with its numbers taken out, and the numbers. No cap counts as for ever. */
function lengths(keeping: Keeping): { anchor: string; days: number[] } {
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
      const parts = keeping.of
        .map(lengths)
        .toSorted((a, b) => (a.anchor < b.anchor ? -1 : a.anchor > b.anchor ? 1 : 0));
      return {
        anchor: `${keeping.is} of ${parts.map(({ anchor }) => anchor).join(", ")}`,
        days: parts.flatMap(({ days }) => days),
      };
    }
  }
}
