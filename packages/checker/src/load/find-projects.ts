import { existsSync, readdirSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { referencesOf } from "../engine/references.ts";
import { nearestOf } from "../nearest-of.ts";
import type { ConfigSource, Finding } from "../facts.ts";
import { forward } from "./files.ts";
import { siblingFolders } from "./siblings.ts";
import { readJson, workspaceFolders } from "./workspace.ts";

export interface Found {
  /** Absolute paths with forward slashes. */
  readonly paths: readonly string[];
  /** Of packages that code of these may import, as it stands in source. */
  readonly beside: readonly string[];
  /** The folders of such packages outside the folder that is checked. */
  readonly siblings: readonly string[];
  readonly findings: readonly Finding[];
}

/** The tsconfig files to open: those that the config names, else what the folder has; and a finding for each that does not exist. */
export async function findProjects(
  folder: string,
  projects: readonly string[] | undefined,
  config: ConfigSource,
): Promise<Found> {
  const within = (await workspaceFolders(folder)).flatMap((path) => tsconfigAt(path) ?? []);
  const siblings = await siblingFolders(folder);
  const beside = [...within, ...siblings.flatMap((path) => tsconfigAt(path) ?? [])];
  if (!projects) return { ...foundIn(folder, within, config), beside, siblings };
  const named = projects.map((project) => ({ project, path: tsconfigAt(resolve(folder, project)) }));
  return {
    paths: [...new Set(named.flatMap(({ path }) => path ?? []))],
    beside,
    siblings,
    findings: named.filter(({ path }) => path === null).map(({ project }) => noProject(project, folder, config)),
  };
}

/** The tsconfig of the folder; where it has no files of its own, those of the workspace's packages too. */
function foundIn(folder: string, within: readonly string[], config: ConfigSource): Pick<Found, "paths" | "findings"> {
  const own = tsconfigAt(join(folder, "tsconfig.json")) ?? tsconfigAt(join(folder, "jsconfig.json"));
  if (own !== null && !hasNoFiles(own)) return { paths: [own], findings: [] };
  const isOfUse = own !== null && (within.length === 0 || referencesOf(own).length > 0);
  const paths = [...(isOfUse ? [own] : []), ...within];
  return { paths, findings: paths.length > 0 ? [] : [noProject("tsconfig.json", folder, config)] };
}

/** Whether a tsconfig says that it has no files and only refers to others, or holds options for others. */
function hasNoFiles(tsconfig: string): boolean {
  const { files, include } = readJson(tsconfig) ?? {};
  return Array.isArray(files) && files.length === 0 && !(Array.isArray(include) && include.length > 0);
}

/** A folder stands for the `tsconfig.json` in it, as it does for `tsc --project`. */
function tsconfigAt(path: string): string | null {
  if (!existsSync(path)) return null;
  if (!statSync(path).isDirectory()) return forward(path);
  return tsconfigAt(join(path, "tsconfig.json"));
}

function noProject(project: string, folder: string, config: ConfigSource): Finding {
  const legal = existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => /^tsconfig.*\.json$/.test(name))
        .toSorted()
    : [];
  const near = nearestOf(project, legal);
  const help = near
    ? `write \`${near}\` under \`check.projects\``
    : "name the tsconfig of the code under `check.projects`";
  return {
    rule: "code/no-project",
    message: `there is no project \`${project}\`, so no code was checked`,
    help: `${help} in ${config.file}`,
    at: config.placeOf(project),
    ...(near !== null && { nearest: near }),
    legal,
  };
}
