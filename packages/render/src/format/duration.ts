import type { Duration } from "@candor/model";
import type { Language } from "../language.ts";

const UNITS = ["year", "month", "week", "day", "hour", "minute", "second"] as const;
const ISO = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/;

/** `P1Y6M` as `1 year and 6 months`; a duration of nothing as `at once`; what is no ISO 8601 duration as it stands. */
export function durationWords(duration: Duration, language: Language): string {
  const { time } = language.strings;
  const amounts = ISO.exec(duration.iso)?.slice(1);
  if (amounts === undefined) return duration.iso;
  const parts = UNITS.map((unit, at) => ({ unit, count: Number(amounts[at] ?? 0) })).filter(({ count }) => count > 0);
  if (parts.length === 0) return time.atOnce;
  const [only] = parts;
  if (duration.working && parts.length === 1 && only?.unit === "day") return time.workingDays(only.count);
  const words = language.words(parts.map(({ unit, count }) => language.unit(count, unit)));
  return duration.working ? time.working(words) : words;
}

const PERIODS: ReadonlyMap<string, "year" | "month" | "week" | "day"> = new Map([
  ["P1Y", "year"],
  ["P1M", "month"],
  ["P1W", "week"],
  ["P1D", "day"],
]);

/** `month` for `P1M`, so that a page can say `every month`; else as `durationWords`. */
export function periodWords(duration: Duration, language: Language): string {
  const period = duration.working ? undefined : PERIODS.get(duration.iso);
  return period === undefined ? durationWords(duration, language) : language.strings.time.period(period);
}
