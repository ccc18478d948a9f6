import { shown } from "../text/shown.ts";
import type { TranslatedUnit } from "../document.ts";
import { pathOf } from "../facts/pointer.ts";

/** What a finding calls a part of a translated document: the title, the summary, a section by its heading, a text by its path. */
export function unitName({ unit: { key, heading } }: Pick<TranslatedUnit, "unit">): string {
  if (key === "#title" || key === "#summary") return `the ${key.slice(1)}`;
  if (key === "#text") return "the text below the summary";
  return key.startsWith("#") ? shown(heading ?? key) : shown(pathOf(key).join("."));
}
