import { hashIn, lockKey, type Lock } from "./lock.ts";
import type { LanguageFolder } from "../document.ts";
import { hashOf } from "./unit.ts";

/** What is accepted: a language, one of its documents, or one part of it; `fr`, `fr/rights.md`, `fr/rights.md#why`. */
export interface Accepted {
  readonly language: string;
  readonly source: string | null;
  readonly unit: string | null;
}

/** Reads `fr/rights.md#why`. A text among the facts is named by its pointer: `fr/mission.md/promises/no-sale`. */
export function readAccepted(text: string): Accepted {
  const [, language = text, source = null, unit = null] = /^([^/]+)\/(.+?\.md)((?:#|\/).+)?$/.exec(text) ?? [];
  return { language, source, unit };
}

/**
 * The lock after somebody said that these translations say what their source says now; without `only`, all of them. Lines of
 * parts that are no more go, of the languages that are there; what cannot be read now keeps its lines.
 */
export function acceptTranslations(lock: Lock, folders: readonly LanguageFolder[], only: readonly Accepted[]): Lock {
  const known = new Map(folders.map((folder) => [folder.language, folder]));
  const kept = new Map(
    [...lock].filter(([key]) => {
      const [language = "", document = ""] = key.split(" ");
      const unread = known.get(language)?.unread;
      return !unread || unread.includes(document) || unread.includes(`${language}/${document}`);
    }),
  );
  for (const { language, documents } of folders) {
    for (const document of documents) {
      const { source, units } = document;
      for (const { unit, says } of units) {
        const key = lockKey(language, source, unit.key);
        const named = only.length === 0 || only.some((each) => covers(each, { language, source, unit: unit.key }));
        const hash = named ? hashOf(unit) : hashIn(lock, language, document, unit.key);
        if (says && hash !== null) kept.set(key, hash);
      }
    }
  }
  return kept;
}

function covers(
  accepted: Accepted,
  { language, source, unit }: { language: string; source: string; unit: string },
): boolean {
  if (accepted.language !== language) return false;
  return (accepted.source ?? source) === source && (accepted.unit ?? unit) === unit;
}
