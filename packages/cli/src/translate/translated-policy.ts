import { readFile } from "node:fs/promises";
import {
  type Accepted,
  type LanguageFolder,
  type Lock,
  LOCK_FILE,
  readLock,
  type TranslatedDocument,
} from "@candor/compiler";
import type { ExitCode, Io } from "../io.ts";
import { confine } from "../output/confine.ts";
import { POLICY_FOLDER } from "./write-in-policy.ts";

/** What the parts of `candor translate` work on. */
export interface TranslatedPolicy {
  /** The policy, absolute. */
  readonly folder: string;
  readonly languages: readonly LanguageFolder[];
  /** The language that the others translate. */
  readonly sourceLanguage: string;
  readonly lock: Lock;
}

/** The languages that are named, with the documents that are; all of them where none is. */
export function chosenFolders({ languages }: TranslatedPolicy, chosen: readonly Accepted[]): readonly LanguageFolder[] {
  if (chosen.length === 0) return languages;
  return languages.flatMap((folder) => {
    const here = chosen.filter(({ language }) => language === folder.language);
    const documents = folder.documents.filter((document) => here.some((each) => names(each, document)));
    const unread = folder.unread.filter((path) =>
      here.some(({ source, language }) => source === null || path === source || path === `${language}/${source}`),
    );
    return here.length === 0 ? [] : [{ ...folder, documents, unread }];
  });
}

function names({ source }: Accepted, document: TranslatedDocument): boolean {
  return source === null || source === document.source;
}

/** Names on standard error the files that cannot be read now; 1 where there are any. */
export function reportUnread(folders: readonly LanguageFolder[], io: Io): ExitCode {
  const unread = [...new Set(folders.flatMap((folder) => folder.unread))];
  for (const path of unread) io.stderr.write(`${path}: it cannot be read; \`candor lint\` says why\n`);
  return unread.length > 0 ? 1 : 0;
}

/** What `translations.lock` says now, nothing where there is none; a string says what is wrong with it. */
export async function openLock({ folder }: Pick<TranslatedPolicy, "folder">): Promise<Lock | string> {
  const confined = await confine(folder, LOCK_FILE, POLICY_FOLDER);
  // What it links to is not ours to read, nor to print a line of.
  if ("refused" in confined) return `\`${LOCK_FILE}\` cannot be read: ${confined.refused}`;
  const text = await readFile(confined.target, "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return "";
    throw error;
  });
  const { value, diagnostics } = readLock({ path: LOCK_FILE, within: LOCK_FILE, text });
  const [wrong] = diagnostics;
  return wrong ? `${wrong.message}: ${wrong.help}` : value;
}
