import { promises as fs } from "node:fs";
import { compareDiagnostics, type Diagnostic } from "@candor/model";
import type { SourceFile } from "../document.ts";
import type { ReadFolder } from "../folder.ts";
import { emptyFolder } from "../missing.ts";
import { checkDigests } from "./check-digest.ts";
import { checkNotes } from "./check-notes.ts";
import { isLock, isNote, isPromises, isRelease, listFolder } from "./list-folder.ts";
import { missingFolder } from "./problems.ts";
import { readSource } from "./read-source.ts";

/** The texts of a policy folder, sorted by path, and what could not be read. */
export interface PolicyFiles {
  /** The Markdown of every language. */
  readonly files: readonly SourceFile[];
  /** `translations.lock`, where there is one. */
  readonly lock: SourceFile | null;
  /** `promises.json`, where there is one. */
  readonly promises: SourceFile | null;
  /** `releases/*.json`; each is what its digests were made of, or has a finding. */
  readonly releases: readonly SourceFile[];
  readonly diagnostics: readonly Diagnostic[];
}

/** How many files are read at once: enough to keep a disk busy, few enough for every limit on open files. */
const AT_ONCE = 32;

/**
 * Reads the policy folder `at`; paths in what it gives start with its `name`, with forward slashes.
 * A folder that is missing or holds no document is a finding, as is each file that cannot be read.
 */
export async function readPolicy(name: string, at: string = name): Promise<PolicyFiles> {
  if (!(await isFolder(at))) {
    return { files: [], lock: null, promises: null, releases: [], diagnostics: [missingFolder(name)] };
  }
  const { paths, problems } = await listFolder({ name, at });
  const sources: SourceFile[] = [];
  const diagnostics = [...problems];
  for await (const result of readAll({ name, at }, paths.toSorted())) {
    if ("rule" in result) diagnostics.push(result);
    else sources.push(result);
  }
  const beside = [isRelease, isNote, isLock, isPromises];
  const files = sources.filter(({ within }) => !beside.some((is) => is(within)));
  const lock = sources.find(({ within }) => isLock(within)) ?? null;
  const promises = sources.find(({ within }) => isPromises(within)) ?? null;
  if (files.length === 0 && diagnostics.every(({ severity }) => severity !== "error"))
    diagnostics.push(emptyFolder(name));
  const releases = sources.filter(({ within }) => isRelease(within));
  const notes = sources.filter(({ within }) => isNote(within));
  diagnostics.push(...(await checkDigests(releases)));
  diagnostics.push(...(await checkNotes(notes, releases)));
  return { files, lock, promises, releases, diagnostics: diagnostics.toSorted(compareDiagnostics) };
}

async function* readAll(folder: ReadFolder, paths: readonly string[]): AsyncGenerator<SourceFile | Diagnostic> {
  const real = await fs.realpath(folder.at);
  for (let start = 0; start < paths.length; start += AT_ONCE) {
    yield* await Promise.all(paths.slice(start, start + AT_ONCE).map((path) => readSource(folder, real, path)));
  }
}

async function isFolder(path: string): Promise<boolean> {
  return fs.stat(path).then(
    (stats) => stats.isDirectory(),
    () => false,
  );
}
