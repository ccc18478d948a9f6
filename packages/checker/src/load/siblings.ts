import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { forward } from "./files.ts";
import { readJson, workspaceFolders } from "./workspace.ts";

/**
 * Where `root` lies in a workspace, or in a package of one: the folders of those other packages that its own depend on, by name, and
 * those that these depend on; absolute paths, sorted. None where it lies in no workspace of its repository.
 */
export async function siblingFolders(root: string): Promise<readonly string[]> {
  const folders = await workspaceAround(root);
  const packages = folders.map((folder) => ({ folder, manifest: readJson(join(folder, "package.json")) }));
  const own = packages.filter(({ folder }) => isOf(root, folder));
  // Without a manifest nobody says what is imported: it may be all of them.
  const needed = own.some(({ manifest }) => manifest === null) ? new Set(packages) : new Set(own);
  for (const { manifest } of needed) {
    const names = new Set(KINDS.flatMap((kind) => Object.keys(manifest?.[kind] ?? {})));
    packages.filter((one) => names.has(String(one.manifest?.["name"]))).forEach((one) => needed.add(one));
  }
  return [...needed].flatMap(({ folder }) => (isOf(root, folder) ? [] : [folder])).toSorted();
}

const KINDS = ["dependencies", "devDependencies", "peerDependencies", "optionalDependencies"];

/** The packages of the nearest workspace above that has one of `root`. */
async function workspaceAround(root: string): Promise<readonly string[]> {
  for (let folder = root; !existsSync(join(folder, ".git")) && dirname(folder) !== folder;) {
    folder = forward(dirname(folder));
    const folders = await workspaceFolders(folder);
    if (folders.some((one) => isOf(root, one))) return folders;
  }
  return [];
}

/** Whether a package is checked: it is the folder, lies in it, or has it within. */
function isOf(root: string, folder: string): boolean {
  return `${folder}/`.startsWith(`${root}/`) || root.startsWith(`${folder}/`);
}
