/** Whether a calendar has this day, written as `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? dayTime(text) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** The start of a day in UTC, in milliseconds since 1970. */
export function dayTime(day: string): number {
  return Date.parse(`${day}T00:00:00Z`);
}
