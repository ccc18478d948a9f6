import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { LOCK_FILE } from "@candor/compiler";
import type { Accepted, LanguageFolder, TranslatedDocument } from "@candor/compiler";

/** What the parts of `candor translate` work on. */
export interface TranslatedPolicy {
  /** The policy, absolute. */
  readonly folder: string;
  readonly languages: readonly LanguageFolder[];
  /** The language that the others translate. */
  readonly sourceLanguage: string;
}

/** The languages that are named, with the documents that are; all of them where none is. */
export function chosenFolders({ languages }: TranslatedPolicy, chosen: readonly Accepted[]): readonly LanguageFolder[] {
  if (chosen.length === 0) return languages;
  return languages.flatMap((folder) => {
    const here = chosen.filter(({ language }) => language === folder.language);
    const documents = folder.documents.filter((document) => here.some((each) => names(each, document)));
    return here.length === 0 ? [] : [{ ...folder, documents }];
  });
}

function names({ source }: Accepted, document: TranslatedDocument): boolean {
  return source === null || source === document.source;
}

/** What `translations.lock` says now; empty where there is none. */
export async function lockText({ folder }: TranslatedPolicy): Promise<string> {
  return readFile(join(folder, LOCK_FILE), "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return "";
    throw error;
  });
}
