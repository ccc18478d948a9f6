import type { DocumentKind } from "../document.ts";
import { ar } from "./ar.ts";
import { de } from "./de.ts";
import { en } from "./en.ts";
import { es } from "./es.ts";
import { fr } from "./fr.ts";
import type { Headings, KeyedKind } from "./headings.ts";
import { ja } from "./ja.ts";
import { pl } from "./pl.ts";
import { pt } from "./pt.ts";
import { th } from "./th.ts";

/** The headings that Candor understands, by the tag of their language. */
export const HEADINGS: ReadonlyMap<string, Headings> = new Map(Object.entries({ ar, de, en, es, fr, ja, pl, pt, th }));

/** The keys of the sections of a kind, in the order they are read. */
export function sectionKeys(kind: DocumentKind): readonly string[] {
  return isKeyed(kind) ? Object.keys(en[kind]) : [];
}

/** The key of the section that a heading names, in whatever language; null for a heading of the author's own. */
export function keyOfHeading(heading: string, kind: DocumentKind): string | null {
  return isKeyed(kind) ? (KEYS.get(kind)?.get(normalHeading(heading))?.key ?? null) : null;
}

/** The tag of the first language that has this heading; null for a heading of the author's own. */
export function languageOfHeading(heading: string, kind: DocumentKind): string | null {
  return isKeyed(kind) ? (KEYS.get(kind)?.get(normalHeading(heading))?.language ?? null) : null;
}

/** What to write above the section with a key, in a language; in English where Candor knows no heading in it. */
export function headingFor(key: string, kind: DocumentKind, language: string): string {
  if (!isKeyed(kind)) return key;
  return HEADINGS.get(language)?.[kind][key]?.[0] ?? en[kind][key]?.[0] ?? key;
}

/**
 * A heading as it is compared: lower case, Unicode form C, straight apostrophes, single blanks, without commas, Arabic
 * vowel signs and lengthening, quotation marks, and the marks around it (`¿…?`, `？`, `:`).
 */
export function normalHeading(heading: string): string {
  return heading
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/[\u0610-\u061A\u064B-\u065F\u0670\u0640]/g, "")
    .normalize("NFC")
    .replaceAll(/[’‘ʼ`´]/g, "'")
    .replaceAll(/["“”„«»‹›「」『』,،、]/g, "")
    .replaceAll(/\s+/g, " ")
    .replaceAll(/^[\s¿¡]+|[\s?!.:;…؟؛。！？：]+$/g, "");
}

function isKeyed(kind: DocumentKind): kind is KeyedKind {
  return Object.hasOwn(en, kind);
}

interface Named {
  readonly key: string;
  readonly language: string;
}

/** English first: a heading that two languages share is its. */
const KEYS: ReadonlyMap<KeyedKind, ReadonlyMap<string, Named>> = new Map(
  (["mission", "purpose", "breach"] as const).map((kind) => [kind, namesOf(kind)]),
);

function namesOf(kind: KeyedKind): ReadonlyMap<string, Named> {
  const named = new Map<string, Named>();
  for (const [language, headings] of [["en", en] as const, ...HEADINGS]) {
    for (const [key, aliases] of Object.entries(headings[kind])) {
      for (const alias of aliases.map(normalHeading)) if (!named.has(alias)) named.set(alias, { key, language });
    }
  }
  return named;
}
