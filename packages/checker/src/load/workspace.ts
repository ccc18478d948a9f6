import { existsSync, globSync } from "node:fs";
import { basename, join } from "node:path";
import { parse } from "jsonc-parser";
import { readText } from "../engine/read-text.ts";
import { forward } from "./files.ts";

/** The folders of the packages of a workspace: of npm, yarn, bun, pnpm, lerna or nx; absolute paths, sorted. None where it is none. */
export async function workspaceFolders(root: string): Promise<readonly string[]> {
  const patterns = [
    ...packagesOf(readJson(join(root, "package.json"))?.["workspaces"]),
    ...listOf(readJson(join(root, "lerna.json"))?.["packages"]),
    ...(await pnpmPackages(root)),
  ];
  const marks = patterns.filter((pattern) => !pattern.startsWith("!")).map((pattern) => join(pattern, "package.json"));
  if (existsSync(join(root, "nx.json"))) marks.push("**/project.json");
  const left = patterns.flatMap((pattern) =>
    pattern.startsWith("!") ? filesIn(root, join(pattern.slice(1), "package.json")) : [],
  );
  const found = marks.flatMap((mark) => filesIn(root, mark)).filter((path) => !left.includes(path));
  return [...new Set(found.map((path) => forward(join(root, path, ".."))))].toSorted();
}

function filesIn(root: string, pattern: string): readonly string[] {
  return globSync(pattern, { cwd: root, exclude: (path) => basename(path) === "node_modules" });
}

/** `workspaces` of a package.json: a list, or a list under `packages`. */
function packagesOf(workspaces: unknown): readonly string[] {
  return isRecord(workspaces) ? listOf(workspaces["packages"]) : listOf(workspaces);
}

/** None where the file cannot be read: its package manager says why. */
async function pnpmPackages(root: string): Promise<readonly string[]> {
  const text = readText(join(root, "pnpm-workspace.yaml"));
  if (text === null) return [];
  const { parse: parseYaml } = await import("yaml");
  try {
    const config: unknown = parseYaml(text);
    return isRecord(config) ? listOf(config["packages"]) : [];
  } catch {
    return [];
  }
}

function listOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === "string") : [];
}

/** Null where it is missing or no object; mistakes in it are its reader's to report. */
export function readJson(path: string): Readonly<Record<string, unknown>> | null {
  const value: unknown = parse(readText(path) ?? "", [], { allowTrailingComma: true });
  return isRecord(value) ? value : null;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
