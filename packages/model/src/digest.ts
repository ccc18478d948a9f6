import { InternalError } from "./diagnostic.ts";

/**
 * The one spelling of a JSON value: members sorted by UTF-16 code units, numbers as ECMAScript writes them, no space.
 * Source: RFC 8785 (JSON Canonicalization Scheme). Throws `InternalError` for what JSON cannot hold, a cycle too.
 */
export function canonicalJson(value: unknown): string {
  return write(value, []);
}

/** `above`: the arrays and objects that `value` stands in, which is given back as it was. */
function write(value: unknown, above: unknown[]): string {
  if (typeof value === "string") return quote(value);
  if (value === null || typeof value === "boolean") return String(value);
  if (typeof value === "number" && Number.isFinite(value)) return JSON.stringify(value);
  if (above.includes(value)) throw new InternalError("a value that holds itself has no JSON form");
  above.push(value);
  const text = writeAll(value, above);
  above.pop();
  return text;
}

/** Joined by hand, piece by piece: a history of releases is hashed at every lint, and lists of pieces took twice as long. */
function writeAll(value: unknown, above: unknown[]): string {
  let text = "";
  if (Array.isArray(value)) {
    for (let at = 0; at < value.length; at++) text += `${at > 0 ? "," : ""}${write(value[at], above)}`;
    return `[${text}]`;
  }
  if (!isPlain(value)) throw new InternalError(`${Object.prototype.toString.call(value)} has no JSON form`);
  const members = value as Readonly<Record<string, unknown>>;
  for (const key of Object.keys(members).toSorted()) {
    const member = members[key];
    if (member !== undefined) text += `${text === "" ? "" : ","}${quote(key)}:${write(member, above)}`;
  }
  return `{${text}}`;
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
