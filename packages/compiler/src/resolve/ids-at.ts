import type { DocumentKind, FrontmatterPath, SchemaKind } from "../document.ts";
import type { Known } from "./known.ts";
import { ALONE, ENTRIES, type Fields, PURPOSE } from "./references.ts";

/** Which ids a text at this path of a document's facts names; null where it names none. In `kept` that is one word of several. */
export function idsAt(kind: SchemaKind, path: FrontmatterPath): keyof Known | null {
  if (kind === "fixture") return inTests(path);
  const own = withoutPlace(path);
  if (kind === "company") return isInList(own, "packs") ? "packs" : null;
  if (kind === "report") return isInList(own, "by") ? "channels" : null;
  const [fields, rest] = kind === "purpose" ? [PURPOSE, own] : [ENTRIES.get(kind), own.slice(1)];
  return fields ? inField(kind, fields, rest) : null;
}

/** Which ids name the fields of the group at this path, where the fields are none of the schema's own; null where they name none. */
export function keyIdsAt(kind: SchemaKind, path: FrontmatterPath): keyof Known | null {
  if (kind === "fixture") return listsPurposes(path) ? "purposes" : null;
  const own = withoutPlace(path);
  if (kind === "purpose") return own.length === 1 && own[0] === "kept" ? "data" : null;
  if (kind === "company") return own.length === 1 && own[0] === "doors" ? "channels" : null;
  const isChange = path.length === 2 && own.length === 0;
  if (kind === "data" && isChange) return "data";
  return kind === "recipients" && isChange ? "recipients" : null;
}

function inField(kind: DocumentKind, fields: Fields, [field, inside, ...more]: FrontmatterPath): keyof Known | null {
  if (typeof field !== "string" || more.length > 0) return null;
  if (field === "kept") return inside === undefined || isEntry(kind, inside) ? "events" : null;
  const to = Object.hasOwn(fields, field) ? fields[field] : undefined;
  if (to === undefined) return null;
  return ALONE.has(to) === (inside === undefined) && typeof inside !== "string" ? to : null;
}

/** A purpose may keep each item for a time of its own. */
function isEntry(kind: DocumentKind, inside: string | number): boolean {
  return kind === "purpose" && typeof inside === "string";
}

function isInList(path: FrontmatterPath, field: string): boolean {
  return path.length === 2 && path[0] === field && typeof path[1] === "number";
}

/** What differs by place is written with the same fields. */
function withoutPlace(path: FrontmatterPath): FrontmatterPath {
  return path[0] === "by-place" && path.length > 1 ? path.slice(2) : path;
}

function listsPurposes(path: FrontmatterPath): boolean {
  const [top, field] = [path[0], path.at(-1)];
  return path.length === (top === "everyone" ? 2 : 3) && (field === "allowed" || field === "denied");
}

/** Of a text with several words, the first. */
function inTests([top, , field, ...inside]: FrontmatterPath): keyof Known | null {
  if (top === "everyone") return inside.length === 1 ? "data" : null;
  if (top !== "people" || field === undefined) return null;
  if (field === "group") return inside.length === 0 ? "people" : null;
  if (field === "allowed") return inside.length === 2 ? "data" : null;
  return field === "choices" && inside.length === 3 ? "purposes" : null;
}
