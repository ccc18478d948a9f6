import type { Diagnostic, Edit } from "@candor/model";
import type { Fixed } from "../report.ts";

/** Texts after fixes, and which were made. */
export interface Applied {
  /** File → its new text, for the files that change. */
  readonly changed: ReadonlyMap<string, string>;
  readonly fixed: readonly Fixed[];
}

/**
 * Makes the fixes of findings, in their order; all edits of a fix or none. A fix that touches what another has changed
 * waits: its finding is found again where it still holds.
 */
export function applyFixes(diagnostics: readonly Diagnostic[], texts: ReadonlyMap<string, string>): Applied {
  const taken = new Map<string, Edit[]>();
  const fixed: Fixed[] = [];
  for (const { rule, place, fix } of diagnostics) {
    if (!fix?.edits.every((edit) => texts.has(edit.place.file) && isFree(edit, taken.get(edit.place.file) ?? [])))
      continue;
    for (const edit of fix.edits) taken.set(edit.place.file, [...(taken.get(edit.place.file) ?? []), edit]);
    fixed.push({ rule, title: fix.title, place });
  }
  const changed = [...taken].map(([file, edits]) => [file, applyEdits(texts.get(file) ?? "", edits)] as const);
  return { changed: new Map(changed), fixed };
}

/** Whether an edit neither overlaps nor touches any of the others: two that insert at one place have no order. */
function isFree({ place }: Edit, others: readonly Edit[]): boolean {
  return others.every(
    (other) => place.end.offset < other.place.start.offset || other.place.end.offset < place.start.offset,
  );
}

function applyEdits(text: string, edits: readonly Edit[]): string {
  const fromTheEnd = edits.toSorted((a, b) => b.place.start.offset - a.place.start.offset);
  return fromTheEnd.reduce(
    (done, { place, text: written }) => done.slice(0, place.start.offset) + written + done.slice(place.end.offset),
    text,
  );
}
