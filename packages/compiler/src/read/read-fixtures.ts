import { type Dirent, promises as fs } from "node:fs";
import { compareDiagnostics, type Diagnostic } from "@candor/model";
import type { SourceFile } from "../document.ts";
import { pathIn, type ReadFolder } from "../folder.ts";
import { startOf } from "../text/place.ts";
import { shown } from "../text/shown.ts";
import { folderForFile, folderProblem, linkedFolder } from "./problems.ts";
import { readSource } from "./read-source.ts";

/** The files of tests of a policy folder, sorted by path, and what could not be read. */
export interface FixtureFiles {
  readonly files: readonly SourceFile[];
  readonly diagnostics: readonly Diagnostic[];
}

const FOLDER = "tests";

/** Whether a path inside the policy folder is that of a file of tests. */
export function isFixture(within: string): boolean {
  return /^tests\/[^./][^/]*\.ya?ml$/i.test(within);
}

/**
 * Reads `tests/*.yaml` in the policy folder `at`, which findings call `name`; nothing where there is no such folder. A link is
 * followed where it stays inside.
 */
export async function readFixtures(name: string, at: string = name): Promise<FixtureFiles> {
  try {
    const stats = await fs.lstat(`${at}/${FOLDER}`);
    if (stats.isSymbolicLink()) return { files: [], diagnostics: [linkedFolder(pathIn(name, FOLDER))] };
    const entries = await fs.readdir(`${at}/${FOLDER}`, { withFileTypes: true });
    return await readEntries({ name, at }, entries.filter(isShown));
  } catch (error) {
    const absent = error instanceof Error && "code" in error && error.code === "ENOENT";
    return { files: [], diagnostics: absent ? [] : [folderProblem(pathIn(name, FOLDER), error)] };
  }
}

async function readEntries(folder: ReadFolder, entries: readonly Dirent[]): Promise<FixtureFiles> {
  const real = await fs.realpath(folder.at);
  const files: SourceFile[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    const within = `${FOLDER}/${entry.name}`;
    const result = isFixture(within)
      ? await readFixture(folder, real, within, entry)
      : unknown(pathIn(folder.name, within));
    if ("rule" in result) diagnostics.push(result);
    else files.push(result);
  }
  return { files, diagnostics: diagnostics.toSorted(compareDiagnostics) };
}

async function readFixture(
  folder: ReadFolder,
  real: string,
  within: string,
  entry: Dirent,
): Promise<SourceFile | Diagnostic> {
  return entry.isDirectory() ? folderForFile(pathIn(folder.name, within)) : readSource(folder, real, within);
}

function isShown({ name }: Dirent): boolean {
  return !name.startsWith(".") && !/^readme\.md$/i.test(name);
}

/** What looks as if it were tested, and is not. */
function unknown(path: string): Diagnostic {
  return {
    rule: "file/unknown",
    severity: "warning",
    message: `${shown(path)} holds no tests: only files whose names end in \`.yaml\` do`,
    help: "put it straight into `tests` under such a name, or move it out of this folder",
    place: startOf(path),
  };
}
