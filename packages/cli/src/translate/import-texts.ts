import { hashOf, headingId, type LanguageFolder, LOCK_FILE, textId } from "@candor/compiler";
import { amount } from "../amount.ts";
import { displayPath } from "../display-path.ts";
import { usage, type ExitCode, type Io } from "../io.ts";
import { cannotWrite } from "../output/place-outputs.ts";
import { isCurrent, writeFiles, type Output } from "../output/write-files.ts";
import { clip } from "../render/visible.ts";
import { applyTexts } from "./apply-texts.ts";
import { openXliff } from "./open-xliff.ts";
import type { XliffTexts } from "./read-xliff.ts";
import type { TranslatedPolicy } from "./translated-policy.ts";
import { fileId } from "./xliff.ts";

/**
 * Writes the texts of an XLIFF file into the folder of its language, and into the lock which source each was made from: a
 * source that has changed since the file was made leaves the text behind. What the file lacks stays as it is. Where one text
 * cannot be taken, nothing is written.
 */
export async function importTexts(policy: TranslatedPolicy, file: string, io: Io): Promise<ExitCode> {
  const read = await openXliff(file, io.cwd);
  if (typeof read === "string") return usage(io, `\`${clip(file, 100)}\` ${read}`);
  const folder = policy.languages.find(({ language }) => language === read.language);
  const wrong = foreign(policy, folder, read);
  if (!folder || wrong !== null) return usage(io, wrong ?? "");
  const { outputs, lock, taken, refused, replaced } = applyTexts(policy, folder, read);
  if (refused.length > 0) {
    const reason = "it would divide the file otherwise than its source is";
    for (const id of refused) io.stdout.write(`${id}: ${reason}\n`);
    io.stdout.write("nothing is written; mend these texts and import the file again\n");
    return 1;
  }
  const changed: Output[] = [];
  for (const output of taken === 0 ? [] : [...outputs, lock]) if (!(await isCurrent(output))) changed.push(output);
  const failure = await writeFiles(changed);
  if (failure) return usage(io, cannotWrite(displayPath(io.cwd, failure.output.target), failure.reason));
  const documents = changed.filter(({ target }) => !target.endsWith(LOCK_FILE)).length;
  io.stdout.write(`${amount(taken, "text")} taken, ${amount(documents, "document")} changed\n`);
  for (const part of replaced) io.stderr.write(`replaced: ${part}\n`);
  for (const { id, reason } of leftOut(folder, read))
    io.stderr.write(`${clip(id, 200)}: ${reason}, so it is left out\n`);
  return 0;
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
function leftOut({ documents, unread, language }: LanguageFolder, read: XliffTexts): XliffTexts["leftOut"] {
  const known = new Set(
    documents.flatMap(({ source, units }) =>
      units.flatMap(({ unit }) => [textId(unit.key), headingId(unit.key)].map((id) => `${fileId(source)}/${id}`)),
    ),
  );
  const broken = new Map(unread.map((path) => [fileId(path.replace(`${language}/`, "")), path]));
  const strangers = [...read.documents].flatMap(([file, texts]) => {
    const path = broken.get(file);
    const reason = path === undefined ? "the policy has no such text" : `\`${path}\` cannot be read`;
    return [...texts.keys()].flatMap((id) => (known.has(`${file}/${id}`) ? [] : [{ id: `${file}/${id}`, reason }]));
  });
  return [...read.leftOut, ...strangers];
}
