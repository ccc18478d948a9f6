import type { FrontmatterPath, ParsedDocument } from "../document.ts";

/** What can say that it had another id. */
export type RenamedKind = "purposes" | "data" | "recipients";

/** A former id, where it is named, and what names it. */
export interface FormerId {
  readonly id: string;
  readonly document: ParsedDocument;
  readonly path: FrontmatterPath;
  readonly to: RenamedKind;
  /** The id today of what had it. */
  readonly heir: string;
}

/** The former ids that a document names; whatever else `formerly` holds has a finding of its own. */
export function formerIdsOf(document: ParsedDocument): readonly FormerId[] {
  const { kind, id, frontmatter } = document;
  if (kind === "purpose") return named({ document, to: "purposes", heir: id }, [], frontmatter);
  if (kind !== "data" && kind !== "recipients") return [];
  return Object.entries(Object(frontmatter) as object).flatMap(([heir, entry]) =>
    named({ document, to: kind, heir }, [heir], entry),
  );
}

function named(of: Omit<FormerId, "id" | "path">, above: FrontmatterPath, facts: unknown): readonly FormerId[] {
  const { formerly } = Object(facts) as { readonly formerly?: unknown };
  if (!Array.isArray(formerly)) return [];
  return formerly.flatMap((id, index) =>
    typeof id === "string" ? [{ ...of, id, path: [...above, "formerly", index] }] : [],
  );
}

/** Former ids of one kind that nothing has today → what names them, each once: people's choices pass to one heir or to none. */
export function formerIds(
  documents: readonly ParsedDocument[],
  to: RenamedKind,
  live: ReadonlySet<string>,
): ReadonlyMap<string, readonly FormerId[]> {
  const owners = new Map<string, readonly FormerId[]>();
  for (const document of documents) {
    for (const former of formerIdsOf(document)) {
      const known = owners.get(former.id) ?? [];
      if (former.to !== to || live.has(former.id) || known.some(({ heir }) => heir === former.heir)) continue;
      owners.set(former.id, [...known, former]);
    }
  }
  return owners;
}

/** The former ids of one kind that pass to an heir: no other names them, and nothing has them today. */
export function inheritedIds(
  documents: readonly ParsedDocument[],
  to: RenamedKind,
  live: ReadonlySet<string>,
): ReadonlySet<string> {
  return new Set([...formerIds(documents, to, live)].flatMap(([id, heirs]) => (heirs.length === 1 ? [id] : [])));
}
