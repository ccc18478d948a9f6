import { InternalError } from "./diagnostic.ts";

const ISO = /^P(?!$)(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?!$)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/;

/** How many of each unit an ISO 8601 duration has. */
export type DurationParts = readonly [
  years: number,
  months: number,
  weeks: number,
  days: number,
  hours: number,
  minutes: number,
  seconds: number,
];

/** Reads an ISO 8601 duration of whole numbers. Throws `InternalError` for anything else: the compiler wrote it. */
export function durationParts(iso: string): DurationParts {
  const found = ISO.exec(iso);
  if (!found) throw new InternalError(`\`${iso}\` is not an ISO 8601 duration of whole numbers`);
  const part = (group: number): number => Number(found[group] ?? 0);
  return [part(1), part(2), part(3), part(4), part(5), part(6), part(7)];
}
