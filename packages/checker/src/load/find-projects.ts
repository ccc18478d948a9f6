import { existsSync, readdirSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { nearestOf } from "../nearest-of.ts";
import type { ConfigSource, Finding } from "../facts.ts";
import { forward } from "./files.ts";

/** The tsconfig files to open, as absolute paths with forward slashes, and a finding for each that does not exist. */
export function findProjects(
  folder: string,
  projects: readonly string[] | undefined,
  config: ConfigSource,
): { paths: readonly string[]; findings: readonly Finding[] } {
  const found = (projects ?? ["tsconfig.json"]).map((project) => ({
    project,
    path: tsconfigAt(resolve(folder, project)),
  }));
  return {
    paths: [...new Set(found.flatMap(({ path }) => (path === null ? [] : [path])))],
    findings: found.filter(({ path }) => path === null).map(({ project }) => noProject(project, folder, config)),
  };
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
