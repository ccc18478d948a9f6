import type { Prose, Section } from "../prose.ts";
import { type Change, type Weight } from "./change.ts";
import { isSame } from "./is-same.ts";

/** A part of a document whose words changed: `subject` is `title`, `summary`, a section's key, or the heading of one without. */
export type TextChange = Pick<Change, "subject" | "before" | "after"> & { readonly weight: Weight };

/** The sections of a purpose whose words are part of what people were told. */
export const TOLD_SECTIONS: readonly string[] = ["title", "summary", "why", "benefit", "refuse", "reason", "logic"];

/** A document, or what of it stands in one language: a title or a summary that does not is null. */
export interface Worded {
  readonly title: string | null;
  readonly summary: string | null;
  readonly sections: readonly Section[];
}

/**
 * The parts of a document with other words, in the order in which the document has them; those that `told` lists are told,
 * and the page shows the others. A heading that stands twice is one part.
 */
export function textChanges(before: Worded, after: Worded, told: readonly string[]): TextChange[] {
  const [was, is] = [partsOf(before), partsOf(after)];
  return [...new Set([...is.keys(), ...was.keys()])].flatMap((subject) => {
    const [before, after] = [was.get(subject) ?? null, is.get(subject) ?? null];
    if (isSame(before, after)) return [];
    return [{ subject, weight: told.includes(subject) ? "tell" : "patch", before, after } as const];
  });
}

/** What stands between the summary and the first heading, and so has no heading. */
const OPENING = "introduction";

function partsOf({ title, summary, sections }: Worded): ReadonlyMap<string, string | Prose | null> {
  const bodies = new Map<string, Prose>();
  for (const { key, title, body } of sections) {
    const part = key ?? (title || OPENING);
    bodies.set(part, [...(bodies.get(part) ?? []), ...body]);
  }
  return new Map<string, string | Prose | null>([["title", title], ["summary", summary], ...bodies]);
}
