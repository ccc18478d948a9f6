import type { LanguageFolder, TranslatedDocument } from "../document.ts";
import { pathOf } from "../facts/pointer.ts";

/** A text that a translator is given: a title, a summary, a heading, the text of a section, or a text among the facts. */
export interface Exchanged {
  /** `title`, `summary`, `heading.why`, `section.why`, `text.promises.no-sale`. */
  readonly id: string;
  readonly source: string;
  /** What the language says now; null where it says nothing. */
  readonly target: string | null;
  readonly state: "fresh" | "stale" | "missing";
}

/** Source document → its texts, in their order. */
export type Exchange = ReadonlyMap<string, readonly Exchanged[]>;

/** All texts of a language, for a translator. */
export function exchangeOf({ documents }: LanguageFolder): Exchange {
  return new Map(documents.map((document) => [document.source, textsOf(document)]));
}

function textsOf({ units }: TranslatedDocument): readonly Exchanged[] {
  return units.flatMap(({ unit, says, state }): Exchanged[] => {
    const [heading, text] = [headingId(unit.key), textId(unit.key)];
    const one = (id: string, source: string | null, target: string | null | undefined): Exchanged[] =>
      source === null || source === "" ? [] : [{ id, source, target: target ?? null, state }];
    return [...one(heading, unit.heading, says?.heading), ...one(text, unit.text, says?.text)];
  });
}

/** The name by which a translator's file knows the text of a unit. */
export function textId(key: string): string {
  if (key === "#title" || key === "#summary") return key.slice(1);
  return key.startsWith("#") ? `section.${key.slice(1)}` : `text.${pathOf(key).join(".")}`;
}

/** The name of a section's heading. */
export function headingId(key: string): string {
  return `heading.${key.slice(1)}`;
}
