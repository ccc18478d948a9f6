import type { Diagnostic } from "@candor/model";
import type { ParsedDocument, PolicyDocuments } from "../document.ts";
import type { Pack } from "../packs.ts";
import { knownIds } from "./known.ts";
import { disagreements } from "./disagreements.ts";
import { findUnknown } from "./find-unknown.ts";
import { takenIds } from "./taken-ids.ts";
import { referencesOf } from "./references.ts";

/**
 * Finds references to what is nowhere declared, what a purpose says about its items that does not agree, and former ids that
 * are not free. `ownPacks` are those of the config. `parsed` are all files that
 * could be parsed, valid or not: what a broken file declares is not unknown.
 */
export function resolve(
  policy: PolicyDocuments,
  parsed: readonly ParsedDocument[],
  ownPacks: readonly Pack[] = [],
): readonly Diagnostic[] {
  const known = knownIds(policy, parsed, ownPacks);
  const sets = new Map(Object.entries(known).map(([name, ids]) => [name, ids && new Set(ids)]));
  const unknown = parsed.flatMap(referencesOf).flatMap((reference) => {
    const [legal, set] = [known[reference.to], sets.get(reference.to)];
    return legal === null || !set || set.has(reference.id) ? [] : [findUnknown(reference, legal)];
  });
  return [
    ...unknown,
    ...parsed.flatMap((document) => disagreements(document, sets.get("data") ?? null)),
    ...takenIds(parsed, policy.purposeIds),
  ];
}
