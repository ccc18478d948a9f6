import type { DocumentKind, FrontmatterPath, ParsedDocument } from "../document.ts";
import { eventsOf, parseKeeping } from "../time/duration.ts";
import { isId } from "../ids/id.ts";
import { onceEach } from "../once-each.ts";
import type { Known } from "./known.ts";

/** A place in a document that names an id of another. */
export interface Reference {
  readonly document: ParsedDocument;
  readonly path: FrontmatterPath;
  readonly id: string;
  readonly to: keyof Known;
  /** Whether the id is the name of a field, and not its value. */
  readonly part: "key" | "value";
}

/** Field → what the ids in it are of. */
export type Fields = Readonly<Record<string, keyof Known>>;

export const PURPOSE: Fields = {
  needs: "data",
  optional: "data",
  serves: "served",
  people: "people",
  by: "controllers",
  "on-behalf-of": "controllers",
  channels: "channels",
  systems: "systems",
  dpv: "purposeTerms",
};

/** The fields of each entry in a document that lists entries by id. */
export const ENTRIES: ReadonlyMap<DocumentKind, Fields> = new Map([
  ["data", { people: "people", dpv: "dataTerms" }],
  ["recipients", { gets: "data", for: "purposes", uses: "recipients" }],
  ["safeguards", { covers: "data" }],
]);

/**
 * Every id of another document that a document names, for everybody and by place. What has not the form it needs is
 * skipped: it has a finding already, and the rest of the file is still looked at.
 */
export const referencesOf: (document: ParsedDocument) => readonly Reference[] = onceEach((document) => {
  const { kind, frontmatter } = document;
  const { "by-place": places, ...facts } = group(frontmatter);
  const changed = Object.entries(group(places)).map(([place, change]) => [["by-place", place], group(change)] as const);
  if (kind === "report") return named(document, ["by"], facts["by"], "channels");
  if (kind === "purpose")
    return [[[], facts] as const, ...changed].flatMap(([path, own]) => ofPurpose(document, path, own));
  if (kind === "company")
    return [[[], facts] as const, ...changed].flatMap(([path, own]) => ofCompany(document, path, own));
  const fields = ENTRIES.get(kind);
  if (!fields) return [];
  const entries = Object.entries(facts).flatMap(([id, entry]) => ofEntry(document, [id], group(entry), fields));
  // Safeguards have no `by-place`: that has a finding.
  if (kind === "safeguards") return entries;
  return [
    ...entries,
    ...changed.flatMap(([path, entries]) =>
      Object.entries(entries).flatMap(([id, entry]) => [
        ...one(document, [...path, id], id, kind === "data" ? "data" : "recipients", "key"),
        ...ofEntry(document, [...path, id], group(entry), fields),
      ]),
    ),
  ];
});

export type Group = Readonly<Record<string, unknown>>;

function ofPurpose(document: ParsedDocument, path: FrontmatterPath, facts: Group): readonly Reference[] {
  const items = Object.entries(group(facts["kept"])).flatMap(([item, text]) => [
    ...one(document, [...path, "kept", item], item, "data", "key"),
    ...events(document, [...path, "kept", item], text),
  ]);
  return [...ofEntry(document, path, facts, PURPOSE), ...items];
}

function ofEntry(document: ParsedDocument, path: FrontmatterPath, facts: Group, fields: Fields): readonly Reference[] {
  return [
    ...Object.entries(fields).flatMap(([field, to]) => named(document, [...path, field], facts[field], to)),
    ...events(document, [...path, "kept"], facts["kept"]),
  ];
}

/** Ids that stand alone in their field; all others stand in lists. */
export const ALONE: ReadonlySet<keyof Known> = new Set(["served", "controllers", "purposeTerms", "dataTerms"]);

/** `+maine` and `-ccpa` name packs behind their sign; a door names its channel. */
function ofCompany(document: ParsedDocument, path: FrontmatterPath, facts: Group): readonly Reference[] {
  const corrections: readonly unknown[] = Array.isArray(facts["packs"]) ? facts["packs"] : [];
  const packs = corrections.flatMap((correction, index) =>
    typeof correction === "string" && /^[+-]/.test(correction)
      ? one(document, [...path, "packs", index], correction.slice(1), "packs")
      : [],
  );
  const doors = Object.keys(group(facts["doors"]));
  return [...packs, ...doors.flatMap((id) => one(document, [...path, "doors", id], id, "channels", "key"))];
}

/** The ids in a list, each once, or the one that stands alone. */
function named(document: ParsedDocument, path: FrontmatterPath, ids: unknown, to: keyof Known): readonly Reference[] {
  if (ALONE.has(to)) return one(document, path, ids, to);
  if (!Array.isArray(ids)) return [];
  const first = new Map(ids.map((id: unknown, index) => [id, index] as const).toReversed());
  return [...first].flatMap(([id, index]) => one(document, [...path, index], id, to));
}

function one(
  document: ParsedDocument,
  path: FrontmatterPath,
  id: unknown,
  to: keyof Known,
  part: "key" | "value" = "value",
): readonly Reference[] {
  if (typeof id !== "string") return [];
  const isTerm = to === "purposeTerms" || to === "dataTerms";
  return (isTerm ? !id.includes(":") : isId(id)) ? [{ document, path, id, to, part }] : [];
}

function events(document: ParsedDocument, path: FrontmatterPath, text: unknown): readonly Reference[] {
  const keeping = typeof text === "string" ? parseKeeping(text) : null;
  return keeping ? eventsOf(keeping).map((id) => ({ document, path, id, to: "events", part: "value" })) : [];
}

/** The fields of a value that has some. */
export function group(value: unknown): Group {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : {};
}
