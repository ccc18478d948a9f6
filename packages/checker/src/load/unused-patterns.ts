import { existsSync } from "node:fs";
import { join, posix } from "node:path";
import type { ConfigSource, Finding } from "../facts.ts";
import { nearestOf } from "../nearest-of.ts";
import type { CheckConfig } from "../types.ts";
import { plainPart, takesIn } from "../pattern.ts";

/**
 * A finding for each pattern of the config that fits none of `paths`, the files of the projects below `root`. One of
 * `exclude` may also name a folder that no project has.
 */
export function unusedPatterns(
  { purposes = {}, custody = [], systems = {}, exclude = [] }: CheckConfig,
  { paths, root, source }: { paths: readonly string[]; root: string; source: ConfigSource },
): readonly Finding[] {
  // Without a file nothing fits, and the one thing that is wrong would drown.
  if (paths.length === 0) return [];
  const within = paths.filter((path) => path.startsWith(`${root}/`)).map((path) => path.slice(root.length + 1));
  const isUnused = (pattern: string): boolean => !within.some((path) => takesIn(pattern, path));
  const isNowhere = (pattern: string): boolean => isUnused(pattern) && !existsSync(join(root, plainPart(pattern)));
  const folders = [...new Set(within.flatMap(foldersOf))];
  const unused = [
    ...[...Object.keys(purposes), ...custody, ...Object.values(systems).filter(isPath)].filter(isUnused),
    ...exclude.filter((pattern) => isNowhere(pattern.replace(/^!/, ""))),
  ];
  return unused.map((pattern) => finding(pattern, folders, source));
}

/** Where a system is handled may also be an address, of what does so outside this code. */
function isPath(written: string): boolean {
  return !/^[a-z][\w+.-]*:/i.test(written);
}

function finding(pattern: string, folders: readonly string[], source: ConfigSource): Finding {
  const plain = plainPart(pattern.replace(/^!/, ""));
  const near = nearestOf(plain.replace(/\/$/, ""), folders);
  const [above] = folders.filter((folder) => plain.startsWith(`${folder}/`)).toSorted((a, b) => b.length - a.length);
  return {
    rule: "code/pattern-unused",
    message: `the pattern \`${pattern}\` fits no file of the projects`,
    help:
      near === null
        ? `name a folder or a file ${above === undefined ? "of the projects" : `below \`${above}\``}, or take the pattern out`
        : `write \`${near}/**\`, or take the pattern out`,
    at: source.placeOf(pattern),
    ...(near !== null && { nearest: `${near}/**` }),
  };
}

/** Every folder above a file, the top one left out. */
function foldersOf(path: string): readonly string[] {
  const parts = posix.dirname(path).split("/");
  return parts[0] === "." ? [] : parts.map((_, index) => parts.slice(0, index + 1).join("/"));
}
