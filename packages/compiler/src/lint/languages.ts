import { shown } from "../shown.ts";
import type { TranslatedUnit } from "../document.ts";
import { pathOf } from "../translation/translations.ts";

/** What a finding calls a part of a translated document: the title, the summary, a section by its heading, a text by its path. */
export function unitName({ unit: { key, heading } }: Pick<TranslatedUnit, "unit">): string {
  if (key === "#title" || key === "#summary") return `the ${key.slice(1)}`;
  if (key === "#text") return "the text below the summary";
  return key.startsWith("#") ? shown(heading ?? key) : shown(pathOf(key).join("."));
}

/** `a`, `b` and 3 more: names that are words already, at most four of them. */
export function named(names: readonly string[]): string {
  const few = names.slice(0, 4);
  if (names.length > few.length) return `${few.join(", ")} and ${names.length - few.length} more`;
  return few.length < 2 ? few.join("") : `${few.slice(0, -1).join(", ")} and ${few.at(-1)}`;
}
