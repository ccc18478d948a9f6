import { existsSync } from "node:fs";
import { dirname, posix } from "node:path";
import { entriesOf, ownFolders, scopesIn } from "./own-folders.ts";

/** What an answer was made of. */
export interface Origin {
  /** The folder that was checked: absolute, links followed, forward slashes. */
  readonly root: string;
  /** Every path that was asked for, whether there is a file or not. */
  readonly asked: ReadonlySet<string>;
}

/** Read from the folder whatever its projects are. */
const SETTINGS = [
  "package.json",
  "tsconfig.json",
  "jsconfig.json",
  "lerna.json",
  "nx.json",
  "pnpm-workspace.yaml",
  "pnpm-lock.yaml",
  "yarn.lock",
  "bun.lock",
  "package-lock.json",
];

/**
 * Every path on which the answer depends, sorted: the files that were read, and those that would have been if they had been
 * there. Of these the folders stand for which files there are; a new one changes its folder. Null where that are too many.
 */
export function inputsOf({ root, asked }: Origin): readonly string[] | null {
  const own = ownFolders(root);
  if (!own) return null;
  const isPackaged = (path: string): boolean => path.includes("/node_modules/");
  const packaged = [...asked].filter(isPackaged);
  const outside = [...asked].filter((path) => !isPackaged(path) && !path.startsWith(`${root}/`)).map(dirname);
  const folders = new Set([
    ...own,
    ...outside,
    ...packaged.flatMap(foldersOfPackages),
    ...untypedPackages(packaged).flatMap(foldersWithin),
  ]);
  const above = new Set([root, ...outside].flatMap(ancestors));
  const packages = [...folders, ...above].map((folder) => `${folder}/node_modules`).filter((path) => existsSync(path));
  const scopes = [...packages, ...folders].filter((path) => path.endsWith("/node_modules")).flatMap(scopesIn);
  const beside = [...above].flatMap((folder) => [
    posix.join(folder, "node_modules"),
    posix.join(folder, "package.json"),
  ]);
  const settings = SETTINGS.map((name) => `${root}/${name}`);
  return [...new Set([...settings, ...asked, ...folders, ...packages, ...scopes, ...beside])].toSorted();
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
