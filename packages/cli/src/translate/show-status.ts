import { styleText } from "node:util";
import {
  type Accepted,
  type LanguageFolder,
  languageName,
  type TranslatedDocument,
  type TranslatedUnit,
} from "@candor/compiler";
import { amount } from "../amount.ts";
import { colours, type ExitCode, type Io } from "../io.ts";
import { jsonText } from "../json-text.ts";
import { chosenFolders, type TranslatedPolicy } from "./translated-policy.ts";

/** Prints what is missing or behind, by language and document; 1 where anything is. */
export function showStatus(policy: TranslatedPolicy, chosen: readonly Accepted[], json: boolean, io: Io): ExitCode {
  const folders = chosenFolders(policy, chosen).map(standing);
  const behind = folders.some(({ documents, unread }) => unread.length > 0 || documents.some(isOpen));
  io.stdout.write(
    json ? jsonText({ format: 1, source: policy.sourceLanguage, languages: folders }) : pretty(folders, colours(io)),
  );
  return behind ? 1 : 0;
}

interface Standing {
  readonly language: string;
  readonly listed: boolean;
  readonly documents: readonly DocumentStanding[];
  /** Files that cannot be read now. */
  readonly unread: readonly string[];
}

interface DocumentStanding {
  readonly source: string;
  readonly fresh: number;
  /** Keys: `#why`, `/promises/no-sale`. */
  readonly stale: readonly string[];
  /** Nobody has said yet of which source text these are the translation. */
  readonly unaccepted: readonly string[];
  readonly missing: readonly string[];
}

function standing({ language, listed, documents, unread }: LanguageFolder): Standing {
  return { language, listed, documents: documents.map(documentStanding), unread };
}

function isOpen({ stale, unaccepted, missing }: DocumentStanding): boolean {
  return stale.length + unaccepted.length + missing.length > 0;
}

function documentStanding({ source, units }: TranslatedDocument): DocumentStanding {
  const keys = (which: (each: TranslatedUnit) => boolean): string[] => units.filter(which).map(({ unit }) => unit.key);
  return {
    source,
    fresh: units.filter(({ state }) => state === "fresh").length,
    stale: keys(({ state, accepted }) => state === "stale" && accepted),
    unaccepted: keys(({ state, accepted }) => state === "stale" && !accepted),
    missing: keys(({ state, unit }) => state === "missing" && !unit.optional),
  };
}

function pretty(folders: readonly Standing[], colour: boolean): string {
  if (folders.length === 0) {
    return "the policy is in one language; list others in `languages` of company.md to translate it\n";
  }
  const bold = (text: string): string => (colour ? styleText("bold", text, { validateStream: false }) : text);
  return folders.map((folder) => `${bold(heading(folder))}\n${lines(folder)}`).join("\n");
}

function heading({ language, listed }: Standing): string {
  const note = listed ? "" : ", a draft: company.md does not list it";
  return `${languageName(language)} (${language})${note}`;
}

function lines({ documents, unread }: Standing): string {
  const open = documents.filter(isOpen);
  const done = documents.length - open.length;
  const width = Math.max(...open.map(({ source }) => source.length), 0);
  const rows = open.map(({ source, fresh, stale, unaccepted, missing }) => {
    const whole = fresh + stale.length + unaccepted.length === 0 ? "nothing translated" : null;
    const parts = [
      ...(stale.length > 0 ? [`behind: ${stale.join(", ")}`] : []),
      ...(unaccepted.length > 0 ? [`not accepted yet: ${unaccepted.join(", ")}`] : []),
      ...(missing.length > 0 ? [whole ?? `missing: ${missing.join(", ")}`] : []),
    ];
    return `  ${source.padEnd(width)}  ${parts.join("; ")}\n`;
  });
  const broken = unread.map((path) => `  ${path} cannot be read; \`candor lint\` says why\n`);
  return `${rows.join("")}${broken.join("")}  ${done === documents.length && unread.length === 0 ? "all" : amount(done, "document")} up to date\n`;
}
