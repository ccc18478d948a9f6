import { resolve } from "node:path";
import { hashOf, headingId, type LanguageFolder, LOCK_FILE, textId } from "@candor/compiler";
import { compareDiagnostics } from "@candor/model";
import { amount } from "../amount.ts";
import { displayPath } from "../display-path.ts";
import { usage, type ExitCode, type Io } from "../io.ts";
import { printReport } from "../print-report.ts";
import { clip } from "../render/visible.ts";
import { applyTexts } from "./apply-texts.ts";
import { leftOutFindings, type NotTaken } from "./left-out-findings.ts";
import { type OpenXliff, openXliff } from "./open-xliff.ts";
import type { XliffTexts } from "./read-xliff.ts";
import type { TranslatedPolicy } from "./translated-policy.ts";
import { writeInPolicy } from "./write-in-policy.ts";
import { fileId } from "./xliff.ts";

/**
 * Writes the texts of an XLIFF file into the folder of its language, and into the lock which source each was made from: a
 * source that has changed since the file was made leaves the text behind. What the file lacks stays as it is. Each text that is
 * left out is a finding; where one cannot stand where it belongs, nothing is written.
 */
export async function importTexts(policy: TranslatedPolicy, file: string, io: Io): Promise<ExitCode> {
  const read = await openXliff(file, io.cwd);
  if (typeof read === "string") return usage(io, `\`${clip(file, 100)}\` ${read}`);
  const folder = policy.languages.find(({ language }) => language === read.language);
  const wrong = foreign(policy, folder, read);
  if (!folder || wrong !== null) return usage(io, wrong ?? "");
  const { documents, lock, taken, refused, behind, replaced, open } = applyTexts(policy, folder, read);
  if (refused.length > 0) {
    io.stdout.write("nothing is written; mend these texts and import the file again\n");
    return report([...refused, ...leftOut(folder, read)], file, read, io);
  }
  const changed = await writeInPolicy(taken === 0 ? [] : [...documents, lock], policy.folder);
  if (typeof changed === "string") return usage(io, changed);
  const others = changed.filter((path) => path !== LOCK_FILE).length;
  io.stdout.write(`${amount(taken, "text")} taken, ${amount(others, "document")} changed\n`);
  for (const part of replaced) io.stderr.write(`replaced: ${part}\n`);
  if (open.length > 0) io.stderr.write(lacking(open, folder.language));
  return report([...behind, ...leftOut(folder, read)], file, read, io);
}

/** What the file does not have: it need not be whole, and whoever sent it whole has lost these. */
function lacking(open: readonly string[], language: string): string {
  const more = open.length > MOST_NAMED ? ` and ${open.length - MOST_NAMED} more` : "";
  const named = open.slice(0, MOST_NAMED).join(", ");
  const parts = `${amount(open.length, "part")} that ${open.length === 1 ? "is" : "are"} missing or behind`;
  return `the file lacks ${parts}: ${named}${more}; \`candor translate ${language}\` lists all\n`;
}

const MOST_NAMED = 5;

/** Prints the texts that are left out, as findings; nothing where there are none. */
async function report(left: readonly NotTaken[], file: string, { xml }: OpenXliff, io: Io): Promise<ExitCode> {
  if (left.length === 0) return 0;
  const path = displayPath(io.cwd, resolve(io.cwd, file));
  const diagnostics = leftOutFindings(left, { path, xml }).toSorted(compareDiagnostics);
  return printReport({ command: "translate", diagnostics, texts: new Map([[path, xml]]) }, {}, io);
}

/** Why the file is not one of this policy, or null. */
function foreign(
  { sourceLanguage }: TranslatedPolicy,
  folder: LanguageFolder | undefined,
  read: XliffTexts,
): string | null {
  if (!folder) {
    const language = clip(read.language ?? "no language", 40);
    return `the file is of \`${language}\`, which \`languages\` of company.md does not list`;
  }
  if (read.sourceLanguage !== sourceLanguage) {
    const language = clip(read.sourceLanguage ?? "no language", 40);
    return `the file was made from a text in \`${language}\`, and the source of this policy is in \`${sourceLanguage}\``;
  }
  const known = new Set(
    folder.documents.flatMap(({ source, units }) =>
      units.flatMap(({ unit }) => [
        `${fileId(source)}/${textId(unit.key)} ${hashOf({ text: unit.text, heading: null })}`,
        `${fileId(source)}/${headingId(unit.key)} ${hashOf({ text: unit.heading ?? "", heading: null })}`,
      ]),
    ),
  );
  const given = [...read.documents].flatMap(([file, texts]) =>
    [...texts].map(([id, { source }]) => `${file}/${id} ${hashOf({ text: source, heading: null })}`),
  );
  // One text alone may well have changed since.
  if (folder.unread.length > 0 || given.length < 2 || given.some((text) => known.has(text))) return null;
  return "none of the file's sources is a text of this policy: was it made from another policy?";
}

/** What the file says and is not written: what cannot be read, and texts that the policy does not have, or no longer has. */
function leftOut({ documents, unread, language }: LanguageFolder, read: XliffTexts): readonly NotTaken[] {
  const known = new Set(
    documents.flatMap(({ source, units }) =>
      units.flatMap(({ unit }) => [textId(unit.key), headingId(unit.key)].map((id) => `${fileId(source)}/${id}`)),
    ),
  );
  const broken = new Set(unread.map((path) => fileId(path.replace(`${language}/`, ""))));
  const strangers = [...read.documents].flatMap(([file, texts]) =>
    Array.from(texts, ([id, { from, to }]): NotTaken => {
      return { id: `${file}/${id}`, because: broken.has(file) ? "unread" : "unknown", from, to };
    }),
  );
  return [...read.leftOut, ...strangers.filter(({ id }) => !known.has(id))];
}
