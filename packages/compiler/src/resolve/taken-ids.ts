import type { Diagnostic } from "@candor/model";
import type { FrontmatterPath, ParsedDocument } from "../document.ts";
import { formerIds, formerIdsOf } from "../ids/former-ids.ts";
import { pointerOf } from "../facts/pointer.ts";
import { shown } from "../text/shown.ts";

/** One finding for each former id that is still, or also, another purpose's. */
export function takenIds(documents: readonly ParsedDocument[], purposeIds: ReadonlySet<string>): readonly Diagnostic[] {
  const owners = formerIds(documents, purposeIds);
  return documents.flatMap((document) =>
    formerIdsOf(document).flatMap(({ id, path }) => {
      const others = (owners.get(id) ?? []).filter((other) => other !== document);
      if (purposeIds.has(id)) return [taken(document, path, `${shown(id)} is a purpose of today`, [])];
      return others.length > 0 ? [taken(document, path, `${shown(id)} is claimed by another purpose too`, others)] : [];
    }),
  );
}

function taken(
  document: ParsedDocument,
  path: FrontmatterPath,
  message: string,
  others: readonly ParsedDocument[],
): Diagnostic {
  return {
    rule: "id/duplicate",
    severity: "error",
    message,
    help: "take it out: choices that people made pass to one purpose alone",
    place: document.placeOf(path),
    pointer: pointerOf(path),
    ...(others.length > 0 && {
      related: others.map((other) => ({ message: "the other purpose", place: other.titlePlace })),
    }),
  };
}
