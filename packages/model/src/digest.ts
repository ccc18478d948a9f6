import { InternalError } from "./diagnostic.ts";

/**
 * The one spelling of a JSON value: members sorted by UTF-16 code units, numbers as ECMAScript writes them, no space.
 * Source: RFC 8785 (JSON Canonicalization Scheme). Throws `InternalError` for what JSON cannot hold, a cycle too.
 */
export function canonicalJson(value: unknown): string {
  return write(value, []);
}

/** `above`: the arrays and objects that `value` stands in. */
function write(value: unknown, above: readonly unknown[]): string {
  if (value === null || typeof value === "boolean") return String(value);
  if (typeof value === "string") return quote(value);
  if (typeof value === "number" && Number.isFinite(value)) return JSON.stringify(value);
  if (above.includes(value)) throw new InternalError("a value that holds itself has no JSON form");
  const inside = [...above, value];
  if (Array.isArray(value)) return `[${Array.from(value, (each) => write(each, inside)).join(",")}]`;
  if (isPlain(value)) {
    const members = Object.entries(value).filter(([, member]) => member !== undefined);
    members.sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${members.map(([key, member]) => `${quote(key)}:${write(member, inside)}`).join(",")}}`;
  }
  throw new InternalError(`${Object.prototype.toString.call(value)} has no JSON form`);
}

/** Not a date or a map, whose content is not in its members; whichever realm it is of. */
function isPlain(value: unknown): value is object {
  if (typeof value !== "object" || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

/** SHA-256 of the canonical JSON in UTF-8, as `sha256-` and 64 lower-case hexadecimal digits. */
export async function digest(value: unknown): Promise<string> {
  const bytes = new TextEncoder().encode(canonicalJson(value));
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return `sha256-${Array.from(hash, (byte) => byte.toString(16).padStart(2, "0")).join("")}`;
}

/** RFC 8785 refuses lone surrogates: they have no UTF-8 form. */
function quote(text: string): string {
  if (!text.isWellFormed()) throw new InternalError("a string with a lone surrogate has no canonical form");
  return JSON.stringify(text);
}
