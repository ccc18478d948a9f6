import type { FrontmatterPath, ParsedDocument } from "../document.ts";

/** A former id, and where a purpose names it. */
export interface FormerId {
  readonly id: string;
  readonly path: FrontmatterPath;
}

/** The former ids that a purpose names; whatever else `formerly` holds has a finding of its own. */
export function formerIdsOf({ kind, frontmatter }: ParsedDocument): readonly FormerId[] {
  if (kind !== "purpose") return [];
  const { formerly } = Object(frontmatter) as { readonly formerly?: unknown };
  if (!Array.isArray(formerly)) return [];
  return formerly.flatMap((id, index) => (typeof id === "string" ? [{ id, path: ["formerly", index] }] : []));
}

/** Former ids that are no purpose's today → the purposes that name them: people's choices pass to one purpose or to none. */
export function formerIds(
  documents: readonly ParsedDocument[],
  purposeIds: ReadonlySet<string>,
): ReadonlyMap<string, readonly ParsedDocument[]> {
  const owners = new Map<string, readonly ParsedDocument[]>();
  for (const document of documents) {
    const former = formerIdsOf(document);
    if (former.length === 0) continue;
    for (const id of new Set(former.map((one) => one.id)))
      if (!purposeIds.has(id)) owners.set(id, [...(owners.get(id) ?? []), document]);
  }
  return owners;
}
