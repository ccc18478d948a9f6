import { existsSync, realpathSync } from "node:fs";
import { isBuiltin } from "node:module";
import { dirname, join, resolve } from "node:path";
import type { Node } from "typescript/unstable/ast";
import type { Project } from "typescript/unstable/sync";
import { ASSET } from "./asset.ts";
import type { Opened, Unresolved } from "./engine.ts";
import { baseOfPaths } from "./looked-in.ts";
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
  const targetsOf = createTargets(project);
  const unresolved = written.filter(
    (one) =>
      !ASSET.test(one.specifier) && !isBuiltin(one.specifier) && !isListed(files, targetsOf(one)) && !isFound(one),
  );
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

/** Where an import is looked for, by its text and the project's `paths`: absolute, without what the compiler may add. */
function createTargets({ compilerOptions, configFileName }: Project): (one: Unresolved) => readonly string[] {
  const { paths = {} } = compilerOptions;
  const from = baseOfPaths(compilerOptions, configFileName);
  const patterns = Object.entries(paths).map(([pattern, to]) => {
    const [before = "", after] = pattern.split("*", 2);
    return { before, after, to };
  });
  return ({ path, specifier }) => {
    if (specifier.startsWith(".")) return [resolve(dirname(path), specifier)];
    const fitting = patterns.filter(({ before, after }) => fits(specifier, before, after));
    const [only] = fitting;
    // Which of several patterns counts is the compiler's to say.
    if (!only || fitting.length > 1) return [];
    const rest = specifier.slice(only.before.length, specifier.length - (only.after ?? "").length);
    return only.to.map((target) =>
      resolve(
        from,
        target.replace("*", () => rest),
      ),
    );
  };
}

function fits(specifier: string, before: string, after: string | undefined): boolean {
  if (after === undefined) return specifier === before;
  return specifier.length >= before.length + after.length && specifier.startsWith(before) && specifier.endsWith(after);
}

/** Whether the program has the file that an import leads to. */
function isListed(files: ReadonlySet<string>, targets: readonly string[]): boolean {
  return targets.some((each) => {
    const target = each.replaceAll("\\", "/");
    const bare = target.replace(/\.([cm]?)jsx?$/, "");
    return ENDINGS.some((ending) => files.has(target + ending) || files.has(bare + ending));
  });
}

function isResolved(project: Project, path: string, specifier: string): boolean {
  if (isInstalled(path, specifier)) return true;
  const file = project.program.getSourceFile(path);
  const named = file?.imports.filter((node) => textOf(node) === specifier) ?? [];
  // In a comment or a string, or a call that the compiler takes for no import.
  if (named.length === 0) return true;
  return project.checker.getSymbolAtLocation(named).some((symbol) => symbol !== undefined);
}

/** A package that is installed may bring no types, or nothing that could be imported by name; an own one should have been built. */
function isInstalled(path: string, specifier: string): boolean {
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
