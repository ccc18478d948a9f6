import type { Document, FrontmatterPath, ParsedDocument, PolicyDocuments } from "../document.ts";
import { eventsOf, parseKeeping } from "../duration.ts";
import type { DataEntryInPlace, PurposeInPlace, RecipientEntryInPlace } from "../frontmatter.gen.ts";
import type { Known } from "./known.ts";
import type { Reference } from "./reference.ts";

/** Fields that hold ids, by what the ids are of. */
type Fields<Facts> = readonly (readonly [field: keyof Facts & string, to: keyof Known])[];

const PURPOSE: Fields<PurposeInPlace> = [
  ["needs", "data"],
  ["optional", "data"],
  ["serves", "served"],
  ["people", "people"],
  ["by", "controllers"],
  ["on-behalf-of", "controllers"],
  ["channels", "channels"],
  ["systems", "systems"],
];
const RECIPIENT: Fields<RecipientEntryInPlace> = [
  ["gets", "data"],
  ["for", "purposes"],
  ["uses", "recipients"],
];
const DATA: Fields<DataEntryInPlace> = [["people", "people"]];

/** Every id of another document that a policy names, for everybody and by place. */
export function referencesOf(policy: PolicyDocuments): readonly Reference[] {
  const { data, recipients, safeguards, report } = policy;
  return [
    ...policy.purposes.flatMap(ofPurpose),
    ...(data ? ofEntries(data, DATA, keptOf) : []),
    ...(recipients ? ofEntries(recipients, RECIPIENT, () => []) : []),
    ...(safeguards ? ofSafeguards(safeguards) : []),
    ...(report ? named(report, ["by"], report.frontmatter.by, "channels") : []),
  ];
}

function ofPurpose(document: Document<"purpose">): readonly Reference[] {
  const { "by-place": places = {}, ...facts } = document.frontmatter;
  const variants: [FrontmatterPath, PurposeInPlace][] = [[[], facts]];
  for (const [place, changed] of Object.entries(places)) variants.push([["by-place", place], changed]);
  return variants.flatMap(([path, purpose]) => [
    ...ofFields(document, path, purpose, PURPOSE),
    ...keptByPurpose(document, path, purpose.kept),
  ]);
}

function keptByPurpose(document: ParsedDocument, path: FrontmatterPath, kept: PurposeInPlace["kept"]): readonly Reference[] {
  if (typeof kept !== "object") return keptOf(document, path, { kept });
  return Object.entries(kept).flatMap(([item, text]) => [
    { document, path: [...path, "kept", item], id: item, to: "data" } as const,
    ...events(document, [...path, "kept", item], text),
  ]);
}

/** The entries of data.md or recipients.md, and their changes by place, whose keys are references too. */
function ofEntries(
  document: Document<"data" | "recipients">,
  fields: Fields<object & Record<string, unknown>>,
  more: (document: ParsedDocument, path: FrontmatterPath, facts: object) => readonly Reference[],
): readonly Reference[] {
  const { "by-place": places = {}, ...entries } = document.frontmatter;
  const read = (path: FrontmatterPath, facts: object): readonly Reference[] => [
    ...ofFields(document, path, facts, fields),
    ...more(document, path, facts),
  ];
  return [
    ...Object.entries(entries).flatMap(([id, facts]) => read([id], Object(facts) as object)),
    ...Object.entries(places).flatMap(([place, changed]) =>
      Object.entries(Object(changed) as object).flatMap(([id, facts]) => [
        { document, path: ["by-place", place, id], id, to: document.kind } as const,
        ...read(["by-place", place, id], Object(facts) as object),
      ]),
    ),
  ];
}

function ofSafeguards(document: Document<"safeguards">): readonly Reference[] {
  return Object.entries(document.frontmatter).flatMap(([id, { covers }]) => named(document, [id, "covers"], covers, "data"));
}

function ofFields(document: ParsedDocument, path: FrontmatterPath, facts: object, fields: Fields<object & Record<string, unknown>>): readonly Reference[] {
  return fields.flatMap(([field, to]) => named(document, [...path, field], Reflect.get(facts, field), to));
}

/** The ids in a list, or the one that stands alone; `all` is no id. */
function named(document: ParsedDocument, path: FrontmatterPath, ids: unknown, to: keyof Known): readonly Reference[] {
  if (Array.isArray(ids)) return ids.map((id, index) => ({ document, path: [...path, index], id: String(id), to }));
  const single = typeof ids === "string" && !(ids === "all" && (to === "purposes" || to === "data"));
  return single ? [{ document, path, id: ids, to }] : [];
}

function keptOf(document: ParsedDocument, path: FrontmatterPath, facts: { readonly kept?: unknown }): readonly Reference[] {
  return typeof facts.kept === "string" ? events(document, [...path, "kept"], facts.kept) : [];
}

function events(document: ParsedDocument, path: FrontmatterPath, text: string): readonly Reference[] {
  const keeping = parseKeeping(text);
  return keeping ? eventsOf(keeping).map((id) => ({ document, path, id, to: "events" })) : [];
}
