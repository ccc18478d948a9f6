import type { Diagnostic } from "@candor/model";
import type { ParsedDocument, PolicyDocuments } from "../document.ts";
import { shown } from "../shown.ts";
import { knownIds } from "./known.ts";
import { findUnknown } from "./find-unknown.ts";
import { referencesOf } from "./references.ts";

/**
 * Finds references to what is nowhere declared, and items that a purpose both needs and offers. `parsed` are all files that
 * could be parsed, valid or not: what a broken file declares is not unknown.
 */
export function resolve(policy: PolicyDocuments, parsed: readonly ParsedDocument[]): readonly Diagnostic[] {
  const known = knownIds(policy, parsed);
  const sets = new Map(Object.entries(known).map(([name, ids]) => [name, ids && new Set(ids)]));
  const unknown = parsed.flatMap(referencesOf).flatMap((reference) => {
    const [legal, set] = [known[reference.to], sets.get(reference.to)];
    return legal === null || !set || set.has(reference.id) ? [] : [findUnknown(reference, legal)];
  });
  return [...unknown, ...neededAndOptional(policy)];
}

function neededAndOptional({ purposes }: PolicyDocuments): readonly Diagnostic[] {
  return purposes.flatMap((document) => {
    const needs = new Set(document.frontmatter.needs);
    return (document.frontmatter.optional ?? []).flatMap((item, index) => {
      if (!needs.has(item)) return [];
      const message = `${shown(item)} is both needed and optional`;
      const help = "keep it under `needs` or under `optional`";
      const place = document.placeOf(["optional", index]);
      return [
        { rule: "id/duplicate", severity: "error", message, help, place, pointer: `/optional/${index}` } as const,
      ];
    });
  });
}
