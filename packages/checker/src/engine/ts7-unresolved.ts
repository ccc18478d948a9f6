import { existsSync, realpathSync } from "node:fs";
import { isBuiltin } from "node:module";
import { dirname, join, resolve } from "node:path";
import type { Node } from "typescript/unstable/ast";
import type { Project } from "typescript/unstable/sync";
import { ASSET } from "./asset.ts";
import type { Opened, Unresolved } from "./engine.ts";
import { readText } from "./read-text.ts";

/** What stands after `from`, `import` or `require(`, in quotes. The text is enough: what it finds is asked about. */
const SPECIFIER = /\b(?:from|import|require)\b\s*\(?\s*(["'])([^"'\n]+)\1/g;

/**
 * Own imports that lead nowhere, leaving out assets and modules that a declaration names; and clients that must be
 * generated. Only what the program's list of files does not answer is asked of the compiler, once a package.
 */
export function findUnresolved(project: Project, own: readonly string[]): Pick<Opened, "unresolved" | "imports"> {
  const files = new Set(project.program.getSourceFileNames());
  const written = own.flatMap(importsOf);
  const isFound = remember(({ path, specifier }: Unresolved) => isResolved(project, path, specifier));
  const unresolved = written.filter((one) => !ASSET.test(one.specifier) && !isListed(files, one) && !isFound(one));
  return { unresolved: [...unresolved, ...missingClient(project, files)], imports: written.length };
}

function importsOf(path: string): readonly Unresolved[] {
  const text = readText(path) ?? "";
  return [...text.matchAll(SPECIFIER)].map((match) => {
    const specifier = match[2] ?? "";
    const end = match.index + match[0].length;
    return { path, specifier, start: end - specifier.length - 2, end };
  });
}

const ENDINGS = ["", ".ts", ".tsx", ".d.ts", ".js", ".jsx", ".mts", ".cts", ".mjs", "/index.ts", "/index.tsx"];

/** Whether a relative import leads to a file that the program has. */
function isListed(files: ReadonlySet<string>, { path, specifier }: Unresolved): boolean {
  if (!specifier.startsWith(".")) return isBuiltin(specifier);
  const target = resolve(dirname(path), specifier).replaceAll("\\", "/");
  const bare = target.replace(/\.([cm]?)jsx?$/, "");
  return ENDINGS.some((ending) => files.has(target + ending) || files.has(bare + ending));
}

function isResolved(project: Project, path: string, specifier: string): boolean {
  const file = project.program.getSourceFile(path);
  const named = file?.imports.filter((node) => textOf(node) === specifier) ?? [];
  // In a comment or a string, or a call that the compiler takes for no import.
  if (named.length === 0) return true;
  return (
    project.checker.getSymbolAtLocation(named).some((symbol) => symbol !== undefined) || isUntyped(path, specifier)
  );
}

/** A package that is installed and brings no types, or nothing that could be imported by name; an own one should have been built. */
function isUntyped(path: string, specifier: string): boolean {
  const [scope = "", name = ""] = specifier.split("/");
  const folder = findPackage(dirname(path), scope.startsWith("@") ? `${scope}/${name}` : scope);
  return folder !== null && folder.includes("/node_modules/");
}

function findPackage(folder: string, name: string): string | null {
  const at = join(folder, "node_modules", name);
  if (existsSync(at)) return realpathSync(at).replaceAll("\\", "/");
  const parent = dirname(folder);
  return parent === folder ? null : findPackage(parent, name);
}

/** Prisma's package only passes on a client that is written into `node_modules` when it is generated. */
function missingClient({ program }: Project, files: ReadonlySet<string>): readonly Unresolved[] {
  const passing = [...files].find((path) => path.endsWith("/node_modules/@prisma/client/default.d.ts"));
  if (passing === undefined) return [];
  const client = ".prisma/client/default";
  const imported = program.getSourceFile(passing)?.text.includes(client);
  const at = join(dirname(passing), "../../.prisma/client/default.d.ts");
  return imported && !existsSync(at) ? [{ path: passing, specifier: client, start: 0, end: 0 }] : [];
}

function textOf(node: Node): string {
  return "text" in node && typeof node.text === "string" ? node.text : "";
}

/** By specifier for packages, which are the same everywhere below one root; by place for all others. */
function remember(ask: (one: Unresolved) => boolean): (one: Unresolved) => boolean {
  const known = new Map<string, boolean>();
  return (one) => {
    const key = one.specifier.startsWith(".") ? `${dirname(one.path)}\0${one.specifier}` : one.specifier;
    const answer = known.get(key) ?? ask(one);
    known.set(key, answer);
    return answer;
  };
}
