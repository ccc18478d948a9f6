import { type Dirent, promises as fs } from "node:fs";
import type { Diagnostic } from "@candor/model";
import { pathIn, type ReadFolder } from "../folder.ts";
import { PROMISES_FILE } from "../promise-record.ts";
import { LOCK_FILE } from "../translation/lock.ts";
import { folderProblem, folderForFile, linkedFolder, pathProblem, specialFile, unreadFile } from "./problems.ts";

/** What stands in a policy folder: paths inside it, and what could not be listed or is no file. */
export interface Listing {
  readonly paths: readonly string[];
  readonly problems: readonly Diagnostic[];
}

const NOTHING: Listing = { paths: [], problems: [] };

/** The paths of documents and releases, and of Markdown that looks as if it should be one; in no particular order. */
export async function listFolder(folder: ReadFolder, within = ""): Promise<Listing> {
  try {
    const entries = await fs.readdir(within === "" ? folder.at : `${folder.at}/${within}`, { withFileTypes: true });
    const listings = await Promise.all(entries.map((entry) => listEntry(folder, within, entry)));
    return {
      paths: listings.flatMap(({ paths }) => paths),
      problems: listings.flatMap(({ problems }) => problems),
    };
  } catch (error) {
    return only(folderProblem(pathIn(folder.name, within), error));
  }
}

/** What tests found of the promises. */
export function isPromises(within: string): boolean {
  return within === PROMISES_FILE;
}

/** Which source text each translation was made from. */
export function isLock(within: string): boolean {
  return within === LOCK_FILE;
}

export function isRelease(within: string): boolean {
  return /^releases\/[^/]+\.json$/i.test(within);
}

/** What customers were told of a release; other texts beside releases are nobody's business. */
export function isNote(within: string): boolean {
  return /^releases\/\d+\.\d+\.\d+\.md$/i.test(within);
}

/** What is passed over is passed over by its name alone; everything else is listed or a finding. */
async function listEntry(folder: ReadFolder, above: string, entry: Dirent): Promise<Listing> {
  const within = above === "" ? entry.name : `${above}/${entry.name}`;
  const path = pathIn(folder.name, within);
  if (isSkipped(within, entry.name)) return NOTHING;
  if (entry.isDirectory()) {
    if (isSource(within)) return only(folderForFile(path));
    return listFolder(folder, within);
  }
  // Reading follows the link of a document, and says where it must not lead.
  if (isSource(within) && (entry.isFile() || entry.isSymbolicLink())) return { paths: [within], problems: [] };
  if (entry.isFile()) return isKnownBeside(within, entry.name) ? NOTHING : only(unreadFile(path, within));
  return entry.isSymbolicLink() ? listLink(folder, within) : only(specialFile(path));
}

/** A link to a folder is not followed, wherever it leads: it could lead in a circle. A link to a file that is no document says nothing. */
async function listLink(folder: ReadFolder, within: string): Promise<Listing> {
  const path = pathIn(folder.name, within);
  try {
    const stats = await fs.stat(`${folder.at}/${within}`);
    return stats.isDirectory() ? only(linkedFolder(path)) : NOTHING;
  } catch (error) {
    return only(pathProblem(path, error));
  }
}

function only(problem: Diagnostic): Listing {
  return { paths: [], problems: [problem] };
}

/** Hidden entries, packages and the policy's own tests hold no document. */
function isSkipped(within: string, name: string): boolean {
  return name.startsWith(".") || within === "tests" || within === "node_modules";
}

/** Files that stand in a policy folder and are no documents: texts about it, notes beside releases, and what an operating system leaves. */
function isKnownBeside(within: string, name: string): boolean {
  return /^(?:readme(?:\.[a-z]+)?|thumbs\.db|desktop\.ini)$/i.test(name) || within.startsWith("releases/");
}

function isSource(within: string): boolean {
  const name = within.slice(within.lastIndexOf("/") + 1);
  if (/^readme\.md$/i.test(name)) return false;
  return (
    isRelease(within) ||
    isLock(within) ||
    isPromises(within) ||
    isNote(within) ||
    (/\.md$/i.test(name) && !within.startsWith("releases/"))
  );
}
