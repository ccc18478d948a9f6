import type { Diagnostic, PolicyModel } from "@candor/model";
import type { ParsedDocument, PolicyDocuments } from "../document.ts";
import type { Pack } from "../packs/packs.ts";
import { type Known, knownIds } from "./known.ts";
import { disagreements } from "./disagreements.ts";
import { findUnknown } from "./find-unknown.ts";
import { mistypedFormerIds } from "./mistyped-former-ids.ts";
import { takenIds } from "./taken-ids.ts";
import { referencesOf } from "./references.ts";

/**
 * Finds references to what is nowhere declared, what a purpose says about its items that does not agree, and former ids that
 * are not free. `packs` are all that are known. `parsed` are all files that could be parsed, valid or not: what a broken
 * file declares is not unknown. `published` is the last release, if there is one.
 */
export function resolve(
  policy: PolicyDocuments,
  parsed: readonly ParsedDocument[],
  packs: readonly Pack[],
  published: PolicyModel | null,
): readonly Diagnostic[] {
  const known = knownIds(policy, parsed, packs);
  const sets = new Map(Object.entries(known).map(([name, ids]) => [name, ids && new Set(ids)]));
  const references = parsed.flatMap(referencesOf);
  let used: ReadonlySet<string> | undefined;
  const isUsed = (id: string, to: keyof Known): boolean => {
    // Most policies name nothing unknown, and ask for none of them.
    used ??= new Set(references.map((reference) => `${reference.to} ${reference.id}`));
    return NOT_DECLARED_HERE.has(to) || used.has(`${to} ${id}`);
  };
  const unknown = references.flatMap((reference) => {
    const [legal, set] = [known[reference.to], sets.get(reference.to)];
    return legal === null || !set || set.has(reference.id) ? [] : [findUnknown(reference, legal, isUsed)];
  });
  const [data, recipients] = [sets.get("data") ?? null, sets.get("recipients") ?? null];
  const live = { purposes: policy.purposeIds, data, recipients };
  return [
    ...unknown,
    ...parsed.flatMap((document) => disagreements(document, data)),
    ...takenIds(parsed, live, published),
    ...mistypedFormerIds(parsed, live, published),
  ];
}

/** Words that no author declares, so that none of them can be misspelt where it is declared. */
const NOT_DECLARED_HERE: ReadonlySet<keyof Known> = new Set(["packs", "purposeTerms", "dataTerms"]);
