import { promises as fs } from "node:fs";
import type { Diagnostic } from "@candor/model";
import { pathIn } from "../folder.ts";
import { pathProblem } from "./problems.ts";

/** What stands in a policy folder: paths inside it, and folders that could not be listed. */
export interface Listing {
  readonly paths: readonly string[];
  readonly problems: readonly Diagnostic[];
}

/** A folder of a language, as in `fr/` or `pt-BR/`: its translations are not read yet. */
const LANGUAGE = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;

/** The paths of documents and releases, and of Markdown that looks as if it should be one; in no particular order. */
export async function listFolder(folder: string, within = ""): Promise<Listing> {
  try {
    const entries = await fs.readdir(within === "" ? folder : `${folder}/${within}`, { withFileTypes: true });
    const inside = entries.map((entry) => ({ entry, path: within === "" ? entry.name : `${within}/${entry.name}` }));
    const folders = inside.filter(({ entry, path }) => entry.isDirectory() && !isSkipped(path));
    const below = await Promise.all(folders.map(({ path }) => listFolder(folder, path)));
    const files = inside.filter(({ entry, path }) => !entry.isDirectory() && isSource(path));
    return {
      paths: [...files.map(({ path }) => path), ...below.flatMap(({ paths }) => paths)],
      problems: below.flatMap(({ problems }) => problems),
    };
  } catch (error) {
    return { paths: [], problems: [pathProblem(pathIn(folder, within), error)] };
  }
}

export function isRelease(within: string): boolean {
  return /^releases\/[^/]+\.json$/.test(within);
}

/** Hidden folders, translations and the policy's own tests hold no document of the source language. */
function isSkipped(within: string): boolean {
  const [top = "", ...below] = within.split("/");
  if ((below.at(-1) ?? top).startsWith(".")) return true;
  return ["tests", "node_modules"].includes(top) || LANGUAGE.test(top);
}

function isSource(within: string): boolean {
  const name = within.slice(within.lastIndexOf("/") + 1);
  if (name.startsWith(".") || /^readme\.md$/i.test(name)) return false;
  return isRelease(within) || (name.endsWith(".md") && !within.startsWith("releases/"));
}
