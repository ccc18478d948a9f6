import type { Document } from "../document.ts";
import { ar } from "./phrases/ar.ts";
import { de } from "./phrases/de.ts";
import { en } from "./phrases/en.ts";
import { es } from "./phrases/es.ts";
import { fr } from "./phrases/fr.ts";
import { it } from "./phrases/it.ts";
import { ja } from "./phrases/ja.ts";
import type { Language } from "./phrases/language.ts";
import { pl } from "./phrases/pl.ts";
import { pt } from "./phrases/pt.ts";
import { th } from "./phrases/th.ts";

/** The phrases of every language that Candor knows, by its tag. */
export const LANGUAGES: ReadonlyMap<string, Language> = new Map(
  Object.entries({ ar, de, en, es, fr, it, ja, pl, pt, th }),
);

/** The tag, without region or script, of the language that the policy is written in; null where company.md cannot be read. */
export function languageOf(company: Document<"company"> | null): string | null {
  if (!company) return null;
  const { authoritative, languages } = company.frontmatter;
  return primaryTag(authoritative ?? languages?.[0] ?? "en");
}

/** `pt` for `pt-BR`. */
export function primaryTag(tag: string): string {
  return tag.toLowerCase().split("-")[0] ?? "";
}

/**
 * The phrases of the language that the policy is written in. Null for a language without a list, and where company.md
 * cannot be read: a rule that reads prose is then silent.
 */
export function phrasesOf(
  company: Document<"company"> | null,
  languages: ReadonlyMap<string, Language>,
): Language | null {
  return languages.get(languageOf(company) ?? "") ?? null;
}

/** The words of a text in lower case, without marks. */
export function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

/** Whether a word is in a list, whose entries may end in `*`. */
export function isAmong(word: string, list: readonly string[]): boolean {
  return list.some((entry) => (entry.endsWith("*") ? word.startsWith(entry.slice(0, -1)) : word === entry));
}
