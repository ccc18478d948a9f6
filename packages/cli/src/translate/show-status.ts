import { styleText } from "node:util";
import { type Accepted, type LanguageFolder, languageName, type TranslatedDocument } from "@candor/compiler";
import { amount } from "../amount.ts";
import { colours, type ExitCode, type Io } from "../io.ts";
import { chosenFolders, type TranslatedPolicy } from "./translated-policy.ts";

/** Prints what is missing or behind, by language and document; 1 where anything is. */
export function showStatus(policy: TranslatedPolicy, chosen: readonly Accepted[], json: boolean, io: Io): ExitCode {
  const folders = chosenFolders(policy, chosen).map(standing);
  const behind = folders.some(({ documents }) =>
    documents.some(({ stale, missing }) => stale.length + missing.length > 0),
  );
  io.stdout.write(
    json
      ? `${JSON.stringify({ format: 1, source: policy.sourceLanguage, languages: folders }, null, 2)}\n`
      : pretty(folders, colours(io)),
  );
  return behind ? 1 : 0;
}

interface Standing {
  readonly language: string;
  readonly listed: boolean;
  readonly documents: readonly DocumentStanding[];
}

interface DocumentStanding {
  readonly source: string;
  readonly fresh: number;
  /** Keys: `#why`, `/promises/no-sale`. */
  readonly stale: readonly string[];
  readonly missing: readonly string[];
}

function standing({ language, listed, documents }: LanguageFolder): Standing {
  return { language, listed, documents: documents.map(documentStanding) };
}

function documentStanding({ source, units }: TranslatedDocument): DocumentStanding {
  const keys = (state: "stale" | "missing"): string[] =>
    units.flatMap((each) =>
      each.state === state && (state === "stale" || !each.unit.optional) ? [each.unit.key] : [],
    );
  const fresh = units.filter(({ state }) => state === "fresh").length;
  return { source, fresh, stale: keys("stale"), missing: keys("missing") };
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

function lines({ documents }: Standing): string {
  const open = documents.filter(({ stale, missing }) => stale.length + missing.length > 0);
  const done = documents.length - open.length;
  const width = Math.max(...open.map(({ source }) => source.length), 0);
  const rows = open.map(({ source, fresh, stale, missing }) => {
    const whole = fresh + stale.length === 0 ? "nothing translated" : null;
    const parts = [
      ...(stale.length > 0 ? [`behind: ${stale.join(", ")}`] : []),
      ...(missing.length > 0 ? [whole ?? `missing: ${missing.join(", ")}`] : []),
    ];
    return `  ${source.padEnd(width)}  ${parts.join("; ")}\n`;
  });
  return `${rows.join("")}  ${done === documents.length ? "all" : amount(done, "document")} up to date\n`;
}
