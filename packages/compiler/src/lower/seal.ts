import { HIDDEN } from "../shown.ts";

/**
 * The same value, frozen all through, its texts without controls and without the characters that turn the direction of text
 * round, its lines ending in a line feed: what an editor shows is then what the page, the digest and the guard get, and a
 * checkout with other line ends is the same policy.
 */
export function seal<Value>(value: Value): Value {
  return sealed(value) as Value;
}

function sealed(value: unknown): unknown {
  if (typeof value === "string") return value.replaceAll(/\r\n?/g, "\n").replaceAll(HIDDEN, "").toWellFormed();
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return Object.freeze(value.map(sealed));
  return Object.freeze(Object.fromEntries(Object.entries(value).map(([key, member]) => [key, sealed(member)])));
}
