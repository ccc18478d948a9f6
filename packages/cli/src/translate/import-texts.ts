import { readFile, stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import {
  composeTranslation,
  hashOf,
  headingId,
  type LanguageFolder,
  LOCK_FILE,
  lockKey,
  readLock,
  textId,
  type TranslatedDocument,
  writeLock,
} from "@candor/compiler";
import { amount } from "../amount.ts";
import { usage, type ExitCode, type Io } from "../io.ts";
import { isCurrent, writeFiles, type Output } from "../output/write-files.ts";
import { clip } from "../render/visible.ts";
import { lockText, type TranslatedPolicy } from "./translated-policy.ts";
import { fileId, fromXliff, type XliffTexts } from "./xliff.ts";

/** The largest XLIFF file that is read, in bytes: a policy of a hundred documents is a fiftieth of it. */
const LARGEST = 20_000_000;

/**
 * Writes the texts of an XLIFF file into the folder of its language, and into the lock which source each was made from: a
 * source that has changed since the file was made leaves the text behind. What the file lacks stays as it is. Where one text
 * cannot be taken, nothing is written.
 */
export async function importTexts(policy: TranslatedPolicy, file: string, io: Io): Promise<ExitCode> {
  const read = await readXliff(resolve(io.cwd, file));
  if (typeof read === "string") return usage(io, `\`${clip(file, 100)}\` ${read}`);
  const folder = policy.languages.find(({ language }) => language === read.language);
  if (!folder) {
    return usage(
      io,
      `the file is of \`${clip(read.language ?? "no language", 40)}\`, which \`languages\` of company.md does not list`,
    );
  }
  const { outputs, lock, taken, refused, unknown } = await apply(policy, folder, read);
  if (refused.length > 0) {
    const reason = "it would divide the file otherwise than its source is";
    for (const id of refused) io.stdout.write(`${id}: ${reason}\n`);
    io.stdout.write("nothing is written; mend these texts and import the file again\n");
    return 1;
  }
  const changed: Output[] = [];
  for (const output of [...outputs, lock]) if (!(await isCurrent(output))) changed.push(output);
  const failure = await writeFiles(changed);
  if (failure) return usage(io, `${failure.output.target} cannot be written: ${failure.reason}`);
  const documents = changed.filter((output) => output !== lock).length;
  io.stdout.write(`${amount(taken, "text")} taken, ${amount(documents, "document")} changed\n`);
  for (const id of unknown) io.stderr.write(`${id}: the policy has no such text, so it is left out\n`);
  return 0;
}

async function readXliff(path: string): Promise<XliffTexts | string> {
  try {
    const { size } = await stat(path);
    if (size > LARGEST) return `is larger than ${LARGEST / 1_000_000} MB`;
    const text = new TextDecoder("utf-8", { fatal: true }).decode(await readFile(path));
    return (await fromXliff(text)) ?? "is no XLIFF 2 file";
  } catch (error) {
    if (error instanceof TypeError) return "is not text in UTF-8";
    if (error instanceof Error && "code" in error) return `cannot be read (${String(error.code)})`;
    throw error;
  }
}

interface Applied {
  readonly outputs: readonly Output[];
  readonly lock: Output;
  readonly taken: number;
  readonly refused: readonly string[];
  readonly unknown: readonly string[];
}

async function apply(policy: TranslatedPolicy, folder: LanguageFolder, read: XliffTexts): Promise<Applied> {
  const { value: before } = readLock({ path: LOCK_FILE, within: LOCK_FILE, text: await lockText(policy) });
  const lock = new Map(before);
  const documents = folder.documents.map((document) => applyTo(document, read, folder.language));
  for (const [key, hash] of documents.flatMap(({ hashes }) => hashes)) lock.set(key, hash);
  const written = documents.filter(({ taken }) => taken > 0);
  return {
    outputs: written.map(({ path, text }) => ({ target: join(policy.folder, folder.language, path), text })),
    lock: { target: join(policy.folder, LOCK_FILE), text: writeLock(lock) },
    taken: written.reduce((sum, { taken }) => sum + taken, 0),
    refused: documents.flatMap((each) => each.refused),
    unknown: unknownIn(folder, read),
  };
}

interface AppliedTo {
  readonly path: string;
  readonly text: string;
  readonly taken: number;
  readonly refused: readonly string[];
  readonly hashes: readonly (readonly [key: string, hash: string])[];
}

function applyTo(document: TranslatedDocument, read: XliffTexts, language: string): AppliedTo {
  const file = fileId(document.source);
  const texts = read.documents.get(file) ?? new Map<string, { readonly source: string; readonly target: string }>();
  const known = new Set(document.units.flatMap(({ unit }) => [textId(unit.key), headingId(unit.key)]));
  const given = new Map(
    [...texts].flatMap(([id, { target }]) => (known.has(id) && target.trim() ? [[id, target]] : [])),
  );
  const { text, refused } = composeTranslation(document, given);
  const taken = [...given.keys()].filter((id) => !refused.includes(id));
  const hashes = document.units.flatMap(({ unit }) => {
    const made = texts.get(textId(unit.key));
    if (!made || !taken.includes(textId(unit.key))) return [];
    const heading = unit.heading === null ? null : (texts.get(headingId(unit.key))?.source ?? unit.heading);
    return [[lockKey(language, document.source, unit.key), hashOf({ text: made.source, heading })] as const];
  });
  return { path: document.source, text, taken: taken.length, refused: refused.map((id) => `${file}/${id}`), hashes };
}

/** What the file says of texts that the policy does not have, or no longer has. */
function unknownIn({ documents }: LanguageFolder, read: XliffTexts): readonly string[] {
  const known = new Set(
    documents.flatMap(({ source, units }) =>
      units.flatMap(({ unit }) => [textId(unit.key), headingId(unit.key)].map((id) => `${fileId(source)}/${id}`)),
    ),
  );
  return [...read.documents].flatMap(([file, texts]) =>
    [...texts.keys()].map((id) => `${file}/${id}`).filter((id) => !known.has(id)),
  );
}
