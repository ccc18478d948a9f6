import { durationParts } from "../duration.ts";
import type { Duration } from "../policy/keeping.ts";

const DAY = 86_400_000;

/**
 * The moment `duration` (ISO 8601) after `at`, both in milliseconds since 1970 UTC. Months are calendar months; a day that
 * the month lacks becomes its last day, so that nothing lasts longer than was said.
 */
export function addDuration(at: number, duration: string): number {
  const [years, months, weeks, days, hours, minutes, seconds] = durationParts(duration);
  const clock = (days + weeks * 7) * DAY + hours * 3_600_000 + minutes * 60_000 + seconds * 1000;
  return addMonths(at, years * 12 + months) + clock;
}

/**
 * Until when something lasts that began at `at`, both in milliseconds since 1970 UTC. Of working days, Saturdays and Sundays
 * do not count; holidays do, since they differ from town to town.
 */
export function lastsUntil(at: number, { iso, working }: Duration): number {
  if (!working) return addDuration(at, iso);
  const [, , weeks, days] = durationParts(iso);
  let left = weeks * 5 + days;
  let end = at;
  while (left > 0) {
    end += DAY;
    if (new Date(end).getUTCDay() % 6 !== 0) left -= 1;
  }
  return end;
}

function addMonths(at: number, months: number): number {
  const start = new Date(at);
  const lastDay = new Date(Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + months + 1, 0)).getUTCDate();
  const moved = new Date(at);
  moved.setUTCDate(1);
  moved.setUTCMonth(start.getUTCMonth() + months);
  moved.setUTCDate(Math.min(start.getUTCDate(), lastDay));
  return moved.getTime();
}
