import { existsSync } from "node:fs";
import { dirname, posix } from "node:path";
import { entriesOf, ownFolders, scopesIn } from "./own-folders.ts";

/** What an answer was made of. */
export interface Origin {
  /** The folder that was checked, and those of packages that it imports: absolute, links followed, forward slashes. */
  readonly roots: readonly string[];
  /** Every path that was asked for, whether there is a file or not. */
  readonly asked: ReadonlySet<string>;
}

/** What says which packages make a workspace. */
const OF_WORKSPACE = ["package.json", "lerna.json", "nx.json", "pnpm-workspace.yaml"];

/** Read from the folder whatever its projects are. */
const SETTINGS = [
  ...OF_WORKSPACE,
  "tsconfig.json",
  "jsconfig.json",
  "pnpm-lock.yaml",
  "yarn.lock",
  "bun.lock",
  "package-lock.json",
];

/**
 * Every path on which the answer depends, sorted: the files that were read, and those that would have been if they had been
 * there. Of these the folders stand for which files there are; a new one changes its folder. Null where that are too many.
 */
export function inputsOf({ roots, asked }: Origin): readonly string[] | null {
  const own = roots.map(ownFolders);
  if (own.includes(null)) return null;
  const isPackaged = (path: string): boolean => path.includes("/node_modules/");
  const packaged = [...asked].filter(isPackaged);
  const isOwn = (path: string): boolean => roots.some((root) => path.startsWith(`${root}/`));
  const outside = [...asked].filter((path) => !isPackaged(path) && !isOwn(path)).map(dirname);
  const folders = new Set([
    ...own.flatMap((within) => within ?? []),
    ...outside,
    ...packaged.filter((path) => !isOfCompiler(path)).flatMap(foldersOfPackages),
    ...untypedPackages(packaged).flatMap(foldersWithin),
  ]);
  const above = new Set([...roots, ...outside].flatMap(ancestors));
  const packages = [...folders, ...above].map((folder) => `${folder}/node_modules`).filter((path) => existsSync(path));
  const scopes = [...packages, ...folders].filter((path) => path.endsWith("/node_modules")).flatMap(scopesIn);
  const beside = [...above].flatMap((folder) => [
    posix.join(folder, "node_modules"),
    ...OF_WORKSPACE.map((name) => posix.join(folder, name)),
  ]);
  const settings = roots.flatMap((root) => SETTINGS.map((name) => `${root}/${name}`));
  return [...new Set([...settings, ...asked, ...folders, ...packages, ...scopes, ...beside])].toSorted();
}

/** Come and go with the compiler's package, which stands for itself; installing it once more elsewhere may touch them. */
export function isOfCompiler(path: string): boolean {
  return /\/@typescript\/[^/]+\/lib\/lib\.[^/]*\.d\.ts$/.test(path);
}

/** The folders from that of a file of a package up to the outermost `node_modules` above it. */
function foldersOfPackages(path: string): readonly string[] {
  const end = path.indexOf("/node_modules/") + "/node_modules".length;
  const found: string[] = [];
  for (let folder = dirname(path); folder.length >= end; folder = dirname(folder)) found.push(folder);
  return found;
}

/** Packages of which only their package.json was read: they have no types, and wherever such a file appears it may count. */
function untypedPackages(packaged: readonly string[]): readonly string[] {
  const asked = packaged.filter((path) => path.endsWith("/package.json")).map(dirname);
  const used = new Set(packaged.filter((path) => !path.endsWith(".json")).flatMap(foldersOfPackages));
  return asked.filter((folder) => !used.has(folder));
}

/** Every folder within a package, itself first, without those of packages of its own. */
function foldersWithin(folder: string): readonly string[] {
  const found = new Set<string>([folder]);
  for (const at of found) {
    for (const entry of entriesOf(at)) {
      if (entry.isDirectory() && entry.name !== "node_modules") found.add(`${at}/${entry.name}`);
    }
  }
  return [...found];
}

function ancestors(folder: string): readonly string[] {
  const parent = dirname(folder);
  return parent === folder ? [] : [parent, ...ancestors(parent)];
}
