import { LANGUAGES } from "./phrases.ts";
import { type Language, SILENT } from "./phrases/language.ts";

/** What a company adds to the phrases of a language: `schemas/phrases.schema.json` describes it. */
export interface OwnPhrases extends Partial<Pick<Language, (typeof LISTS)[number]>> {
  readonly language: string;
  /** A word → the plain word for it. */
  readonly jargon?: Readonly<Record<string, string>>;
}

const LISTS = ["vagueKeeping", "vagueReasons", "companyGains", "hedges", "vaguePhrases"] as const;

/** The phrases of all languages, with what a company adds to them. */
export function languagesWith(own: readonly OwnPhrases[]): ReadonlyMap<string, Language> {
  if (own.length === 0) return LANGUAGES;
  const known = EXTENDED.get(own) ?? extended(own);
  EXTENDED.set(own, known);
  return known;
}

/** The same lists give the same languages, so that nothing is measured again for them. */
const EXTENDED = new WeakMap<readonly OwnPhrases[], ReadonlyMap<string, Language>>();

function extended(own: readonly OwnPhrases[]): ReadonlyMap<string, Language> {
  const languages = new Map(LANGUAGES);
  for (const phrases of own) {
    const language = languages.get(phrases.language) ?? SILENT;
    const lists = LISTS.map((list) => [list, [...language[list], ...(phrases[list] ?? [])]]);
    const jargon = new Map([...language.jargon, ...Object.entries(phrases.jargon ?? {})]);
    languages.set(phrases.language, { ...language, ...Object.fromEntries(lists), jargon });
  }
  return languages;
}
