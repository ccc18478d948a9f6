import { HIDDEN } from "../text/shown.ts";

/**
 * The same value, frozen all through, its texts without controls and without the characters that turn the direction of text
 * round, its lines ending in a line feed: what an editor shows is then what the page, the digest and the guard get, and a
 * checkout with other line ends is the same policy.
 */
export function cleanFrozen<Value>(value: Value): Value {
  return clean(value) as Value;
}

/** Most texts: nothing to clean, and one look says so. */
const PLAIN = /^[\t\n\x20-\x7E]*$/;

function clean(value: unknown): unknown {
  if (typeof value === "string" && PLAIN.test(value)) return value;
  if (typeof value === "string") return value.replaceAll(/\r\n?/g, "\n").replaceAll(HIDDEN, "").toWellFormed();
  // What is frozen has been here before.
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return value;
  if (Array.isArray(value)) return Object.freeze(value.map(clean));
  const copy: Record<string, unknown> = { ...value };
  // Each key is the copy's own, `__proto__` too, so that setting it sets nothing else.
  for (const key of Object.keys(copy)) copy[key] = clean(copy[key]);
  return Object.freeze(copy);
}
