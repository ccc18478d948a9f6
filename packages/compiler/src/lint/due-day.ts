import { addDuration, type Duration } from "@candor/model";
import { dayTime, isDay } from "../time/day.ts";

/** The day, `YYYY-MM-DD`, on which something done on `last` is due again; null where one of the two is no day that a date can have. */
export function dueDay(last: string, every: Duration): string | null {
  if (!isDay(last)) return null;
  const due = new Date(addDuration(dayTime(last), every.iso));
  return Number.isNaN(due.getTime()) ? null : due.toISOString().slice(0, 10);
}
