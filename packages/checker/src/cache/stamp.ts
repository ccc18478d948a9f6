import { hash } from "node:crypto";
import { readdirSync, readFileSync, readlinkSync, statSync, type Dirent, type Stats } from "node:fs";
import { basename, join } from "node:path";

/** What stood at a path: size, when its content and when anything of it last changed (milliseconds), and a digest; null for nothing. */
export type Stamp = readonly [size: number, changed: number, touched: number, digest: string] | null;

/** Reads the whole file or folder. */
export function stampOf(path: string): Stamp {
  const stats = statsOf(path);
  return stats && [stats.size, stats.mtimeMs, stats.ctimeMs, digestOf(path, stats)];
}

/** Whether what stands at a path is what stood there. It is read only where it was touched since. */
export function isAsBefore(path: string, stamp: Stamp): boolean {
  const stats = statsOf(path);
  if (!stats || !stamp) return !stats && !stamp;
  const [size, changed, touched, digest] = stamp;
  if (stats.size === size && stats.mtimeMs === changed && stats.ctimeMs === touched) return true;
  return digestOf(path, stats) === digest;
}

function statsOf(path: string): Stats | null {
  try {
    return statSync(path, { throwIfNoEntry: false }) ?? null;
  } catch {
    return null;
  }
}

function digestOf(path: string, stats: Stats): string {
  try {
    return stats.isDirectory() ? `folder ${digestOfNames(path)}` : hash("sha256", readFileSync(path), "base64url");
  } catch {
    return "unread";
  }
}

/** Files that compilers and the checker look for by name. */
const LOOKED_FOR = /\.(?:[cm]?[jt]sx?|json|prisma|vue|svelte|astro|html|hbs|handlebars|ejs|pug|njk|liquid)$/;
/** What tools write beside code and packages, and nobody imports; our own folder lies in one of these. */
export const IGNORED: ReadonlySet<string> = new Set([".git", ".cache"]);

/** The folders, the links and where they lead, and the files that anybody looks for. */
function digestOfNames(folder: string): string {
  // No package is called so, and of what is there all the same (`.prisma`) each folder that was asked for is told for itself.
  const isPackages = basename(folder) === "node_modules";
  const names = readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !IGNORED.has(name) && !(isPackages && name.startsWith(".")))
    .filter((entry) => !entry.isFile() || LOOKED_FOR.test(entry.name))
    .map((entry) => nameOf(folder, entry));
  return hash("sha256", JSON.stringify(names.toSorted()), "base64url");
}

function nameOf(folder: string, entry: Dirent): readonly string[] {
  if (entry.isSymbolicLink()) return [entry.name, "link", readlinkSync(join(folder, entry.name))];
  return [entry.name, entry.isDirectory() ? "folder" : "file"];
}
