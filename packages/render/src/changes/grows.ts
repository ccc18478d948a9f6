import { meanDays, type Duration } from "@candor/model";

/** Whether a value of `compare` is more than the one before it: steps, a time, how often; null where neither is more. */
export function grows(before: unknown, after: unknown): boolean | null {
  const [was, is] = [amountOf(before), amountOf(after)];
  return was === null || is === null || was === is ? null : is > was;
}

/** A time that is not set lasts for ever. */
function amountOf(value: unknown): number | null {
  if (value === null) return Infinity;
  if (typeof value === "number") return value;
  if (typeof value !== "object") return null;
  if ("iso" in value) return meanDays(value as Duration);
  if (!("times" in value)) return null;
  const { times, per } = value as { times: number; per: Duration };
  return times / meanDays(per);
}
