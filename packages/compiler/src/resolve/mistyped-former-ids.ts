import type { Diagnostic, PolicyModel } from "@candor/model";
import type { ParsedDocument } from "../document.ts";
import { pointerOf } from "../facts/pointer.ts";
import { type FormerId, formerIdsOf, type RenamedKind } from "../ids/former-ids.ts";
import { soleNearest } from "../ids/nearest.ts";
import { fixWord } from "../ids/word-fix.ts";
import { shown } from "../text/shown.ts";
import type { LiveIds } from "./taken-ids.ts";

const WHAT: Readonly<Record<RenamedKind, string>> = {
  purposes: "purpose",
  data: "data item",
  recipients: "recipient",
};

/**
 * One finding for each former id that the last release does not know, where it knows one nearly so called that is gone and
 * that nothing takes over. Others may be names between two releases: nobody has seen those.
 */
export function mistypedFormerIds(
  documents: readonly ParsedDocument[],
  live: LiveIds,
  published: PolicyModel | null,
): readonly Diagnostic[] {
  if (!published) return [];
  const formers = documents.flatMap(formerIdsOf);
  if (formers.length === 0) return [];
  const claimed = new Set(formers.map(({ to, id }) => `${to} ${id}`));
  const orphansOf = (to: RenamedKind, ids: readonly string[]): readonly string[] =>
    ids.filter((id) => !live[to]?.has(id) && !claimed.has(`${to} ${id}`));
  return formers.flatMap((former) => {
    const { id, to } = former;
    const known = published[to].flatMap((one) => [one.id, ...(one.formerly ?? [])]);
    if (live[to] === null || live[to].has(id) || known.includes(id)) return [];
    const { near, sole } = soleNearest(id, orphansOf(to, known));
    return near === undefined ? [] : [mistyped(former, published.version, near, sole)];
  });
}

function mistyped({ id, to, document, path }: FormerId, version: string, near: string, sole: boolean): Diagnostic {
  const place = document.placeOf(path);
  const fix = sole ? fixWord(document.file, place, id, near) : null;
  return {
    rule: "reference/unknown",
    severity: "error",
    message: `${shown(id)} was no ${WHAT[to]} in version ${version}`,
    help: `write ${shown(near)}, which is gone since then, or take it out`,
    place,
    pointer: pointerOf(path),
    ...(fix && { fix }),
  };
}
