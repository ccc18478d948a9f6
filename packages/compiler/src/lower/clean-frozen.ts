import { HIDDEN } from "../text/shown.ts";

/**
 * The same value, itself where there is nothing to clean, frozen all through, its texts without controls and without the characters that turn the direction of text
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
  if (Array.isArray(value)) return cleanList(value);
  return cleanFields(value as Readonly<Record<string, unknown>>);
}

/** Few texts have anything to clean: copying waits for the first. */
function cleanList(list: readonly unknown[]): readonly unknown[] {
  const first = list.findIndex((value) => clean(value) !== value);
  return Object.freeze(first < 0 ? list : list.map(clean));
}

function cleanFields(fields: Readonly<Record<string, unknown>>): object {
  let copy: Record<string, unknown> | null = null;
  for (const key of Object.keys(fields)) {
    const value = clean(fields[key]);
    if (value === fields[key]) continue;
    copy ??= { ...fields };
    // Each key is the copy's own, `__proto__` too, so that setting it sets nothing else.
    copy[key] = value;
  }
  return Object.freeze(copy ?? fields);
}
