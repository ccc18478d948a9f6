import type { Duration } from "@candor/model";

/** Whether a time is never longer than a limit, on whatever day of the week it starts. */
export function isWithin(time: Duration, limit: Duration): boolean {
  if (time.iso === limit.iso && time.working === limit.working) return true;
  if (time.working && limit.working) return daysOf(time, LONGEST) <= daysOf(limit, LONGEST);
  return longestDays(time) <= daysOf(limit, AS_LIMIT);
}

/** The time that is over first, however it is counted; of two that are over together, the first. */
export function shortest(times: readonly [Duration, ...Duration[]]): Duration {
  return times.reduce((least, time) => (longestDays(time) < longestDays(least) ? time : least));
}

/** Working days pause over the weekend: one that starts on a Friday ends on a Monday. */
function longestDays(time: Duration): number {
  const days = daysOf(time, LONGEST);
  return time.working ? days + 2 * Math.ceil(days / 5) : days;
}

const LONGEST: ReadonlyMap<string, number> = new Map(Object.entries({ D: 1, W: 7, M: 31, Y: 366 }));

/** A law that gives a month is taken to give 30 days: who writes `30 days` means that month, however short February is. */
const AS_LIMIT: ReadonlyMap<string, number> = new Map(Object.entries({ D: 1, W: 7, M: 30, Y: 365 }));

const TIMES: ReadonlyMap<string, number> = new Map(Object.entries({ M: 1 / 1440, H: 1 / 24 }));

/** ISO 8601 in days. */
function daysOf({ iso }: Duration, units: ReadonlyMap<string, number>): number {
  const [, time, count = "0", unit = ""] = /^P(T?)(\d+)([A-Z])$/.exec(iso) ?? [];
  return Number(count) * ((time ? TIMES : units).get(unit) ?? Number.POSITIVE_INFINITY);
}
