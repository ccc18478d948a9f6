import type { Document } from "../document.ts";
import { de } from "./phrases/de.ts";
import { en } from "./phrases/en.ts";
import { es } from "./phrases/es.ts";
import { fr } from "./phrases/fr.ts";
import type { Language } from "./phrases/language.ts";

const LANGUAGES: ReadonlyMap<string, Language> = new Map(Object.entries({ de, en, es, fr }));

/** The phrases of every language that Candor knows, for facts, which are written in any. */
export const allPhrases: readonly Language[] = [...LANGUAGES.values()];

/**
 * The phrases of the language that the policy is written in. Null for a language without a list, and where company.md
 * cannot be read: a rule that reads prose is then silent.
 */
export function phrasesOf(company: Document<"company"> | null): Language | null {
  if (!company) return null;
  const { authoritative, languages } = company.frontmatter;
  const tag = authoritative ?? languages?.[0] ?? "en";
  return LANGUAGES.get(tag.toLowerCase().split("-")[0] ?? "") ?? null;
}

/** The words of a text in lower case, without marks. */
export function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

/** Whether a word is in a list, whose entries may end in `*`. */
export function isAmong(word: string, list: readonly string[]): boolean {
  return list.some((entry) => (entry.endsWith("*") ? word.startsWith(entry.slice(0, -1)) : word === entry));
}
