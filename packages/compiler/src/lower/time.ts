import { type Duration, InternalError, type Keeping } from "@candor/model";
import { parseDuration, parseInterval, parseKeeping } from "../time/duration.ts";

/** A length of time that validation has read before. */
export function durationOf(text: string): Duration {
  return known(parseDuration(text), text);
}

/** An interval that validation has read before. */
export function intervalOf(text: string): Duration {
  return known(parseInterval(text), text);
}

/** How long something is kept; null where it is not said, or in words that are no time. */
export function keepingOf(text: string | undefined): Keeping | null {
  return text === undefined ? null : parseKeeping(text);
}

function known(duration: Duration | null, text: string): Duration {
  if (!duration) throw new InternalError(`validation let a length of time pass that cannot be read: ${text}`);
  return duration;
}
