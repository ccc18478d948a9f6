import type { Duration } from "@candor/model";

/** Whether a time is never longer than a limit, on whatever day of the week it starts. */
export function isWithin(time: Duration, limit: Duration): boolean {
  if (time.working && limit.working) return daysOf(time) <= daysOf(limit);
  return longestDays(time) <= daysOf(limit);
}

/** Working days pause over the weekend: one that starts on a Friday ends on a Monday. */
function longestDays(time: Duration): number {
  const days = daysOf(time);
  return time.working ? days + 2 * Math.ceil(days / 5) : days;
}

/** ISO 8601 in days: a month has up to 31 of them, a year up to 366. */
function daysOf({ iso }: Duration): number {
  const [, time, count = "0", unit = ""] = /^P(T?)(\d+)([A-Z])$/.exec(iso) ?? [];
  const days = time ? { M: 1 / 1440, H: 1 / 24 } : { D: 1, W: 7, M: 31, Y: 366 };
  return Number(count) * (new Map(Object.entries(days)).get(unit) ?? Number.POSITIVE_INFINITY);
}
