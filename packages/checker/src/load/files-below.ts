import { type Dirent, readdirSync } from "node:fs";
import { join } from "node:path";
import { forward } from "./files.ts";

/** Folders that hold no code of the user's own: of packages, of tools, and what was built. */
const NOT_OWN = /^(?:node_modules|\..*|dist|build|out|coverage)$/;

/** Every file below a folder, as absolute paths with forward slashes, sorted. Links are not followed. */
export function filesBelow(root: string): readonly string[] {
  const found: string[] = [];
  const folders = [root];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    for (const entry of entriesOf(folder)) {
      const path = join(folder, entry.name);
      if (entry.isFile()) found.push(forward(path));
      else if (entry.isDirectory() && !NOT_OWN.test(entry.name)) folders.push(path);
    }
  }
  return found.toSorted();
}

/** None where the folder cannot be read, as those of databases: compilers pass it by, too. */
function entriesOf(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}

/** Code and templates, by how their names end. */
const CODE = /\.[cm]?[jt]sx?$/;
export const TEMPLATES: RegExp = /\.(?:vue|svelte|astro|component\.html|hbs|handlebars|ejs|pug|njk|liquid)$/;
const DECLARATIONS = /\.d(?:\.[^./]+)?\.[cm]?ts$/;

/** Own code that no project has, and templates, which no compiler of TypeScript reads. */
export function codeOutside(below: readonly string[], known: ReadonlySet<string>): readonly string[] {
  return below
    .filter((path) => (CODE.test(path) && !DECLARATIONS.test(path)) || TEMPLATES.test(path))
    .filter((path) => !known.has(path));
}
