import { dirname } from "node:path";
import type { Compiler, Engine, Fault, Opened, Scope } from "../engine/engine.ts";
import type { Finding, Project } from "../facts.ts";
import { isBelow, isCode, isDeclarations } from "../engine/own-files.ts";
import { referencesOf } from "../engine/references.ts";
import type { Found } from "./find-projects.ts";
import { judgeImports } from "./not-installed.ts";

export interface Loaded {
  readonly projects: readonly Project[];
  readonly findings: readonly Finding[];
  /** Files of the projects that are not checked. */
  readonly skipped: readonly string[];
  /** Whether nothing is missing, and nothing from outside the folder has a say beside installed packages. */
  readonly isSettled: boolean;
}

/** A project that can be checked. */
interface Usable {
  readonly tsconfig: string;
  readonly engine: Engine;
  readonly roots: ReadonlySet<string>;
}

/** Opens every project once, also those that another only refers to, and gives each file to one of them. */
export function openProjects(compiler: Compiler, scope: Scope, { paths, beside, siblings }: Found): Loaded {
  const tsconfigs = withReferences(paths);
  const all = [...new Set([...tsconfigs, ...withReferences(beside)])];
  const skipped = new Set<string>();
  const usable: Usable[] = [];
  const findings: Finding[] = [];
  let isSettled = true;
  for (const tsconfig of tsconfigs) {
    const others = all.filter((other) => other !== tsconfig);
    const opened = compiler.open(tsconfig, scope, others);
    isSettled &&= isComplete(opened, [scope.root, ...siblings]);
    const { refused, findings: missing } = judgeImports(tsconfig, opened);
    findings.push(...opened.faults.map((fault) => broken(tsconfig, fault, scope)), ...missing);
    findings.push(...opened.unread.map(unread));
    const unchecked = refused ? (opened.engine?.ownFiles() ?? []) : opened.unread;
    [...opened.skipped, ...unchecked].forEach((path) => skipped.add(path));
    if (opened.engine && !refused) usable.push({ tsconfig, engine: opened.engine, roots: new Set(opened.roots) });
  }
  const projects = shareOut(usable, scope);
  const checked = new Set(projects.flatMap(({ files }) => files));
  return { projects, findings, skipped: [...skipped].filter((path) => !checked.has(path)), isSettled };
}

/** Whether another answer takes a change to a file below one of `folders`, or to a package. */
function isComplete(
  { engine, faults, unresolved, unread: gone, roots, lookedIn, skipped }: Opened,
  folders: readonly string[],
): boolean {
  if (faults.length + unresolved.length + gone.length > 0) return false;
  const listed = [...roots, ...(engine ? [] : skipped)];
  const isWithin = (path: string): boolean => folders.some((folder) => `${path}/`.startsWith(`${folder}/`));
  return [...listed, ...lookedIn].every(isWithin) && !listed.some((path) => path.includes("/node_modules/"));
}

/** The projects, each with those that it refers to, by whatever way; each once. */
function withReferences(tsconfigs: readonly string[]): readonly string[] {
  const all = new Set(tsconfigs);
  for (const tsconfig of all) referencesOf(tsconfig).forEach((reference) => all.add(reference));
  return [...all];
}

/**
 * Gives a file of several projects to the one whose tsconfig includes it, rather than one that only imports it; of several
 * of these to the one that stands nearest above it, and then to the first by name.
 */
function shareOut(usable: readonly Usable[], scope: Scope): readonly Project[] {
  const files = usable.map((one) => [one, one.engine.ownFiles()] as const);
  const declarations = usable.map((one) => [one, one.engine.files().filter((path) => declares(path, scope))] as const);
  const filesOf = eachToOne(files);
  const declarationsOf = eachToOne(declarations);
  return usable.map(({ tsconfig, engine }) => ({
    tsconfig,
    engine,
    files: filesOf.get(tsconfig) ?? [],
    declarations: declarationsOf.get(tsconfig) ?? [],
  }));
}

/** What code from outside the folder declares counts as what is declared in it; that code itself is not checked here. */
function declares(path: string, scope: Scope): boolean {
  if (/\/node_modules\/|^bundled:/.test(path)) return false;
  return isDeclarations(path) || (isCode(path) && !isBelow(scope, path));
}

/** By tsconfig, what of its paths is left to it. */
function eachToOne(claimed: readonly (readonly [Usable, readonly string[]])[]): ReadonlyMap<string, readonly string[]> {
  const owners = new Map<string, Usable>();
  for (const [one, paths] of claimed) {
    for (const path of paths) {
      const owner = owners.get(path);
      if (!owner || compareClaims(one, owner, path) < 0) owners.set(path, one);
    }
  }
  return new Map(claimed.map(([one, paths]) => [one.tsconfig, paths.filter((path) => owners.get(path) === one)]));
}

function compareClaims(a: Usable, b: Usable, path: string): number {
  const included = Number(b.roots.has(path)) - Number(a.roots.has(path));
  return included || nearness(b, path) - nearness(a, path) || (a.tsconfig < b.tsconfig ? -1 : 1);
}

/** How deep the tsconfig's folder lies, where it lies above the file. */
function nearness({ tsconfig }: Usable, path: string): number {
  const folder = dirname(tsconfig);
  return path.startsWith(`${folder}/`) ? folder.length : -1;
}

function broken(tsconfig: string, { path, start, end, message }: Fault, { root }: Scope): Finding {
  // A path of this machine would make of it another finding on the next one.
  const said = message.replaceAll(`${root}/`, "").replace(/\.$/, "");
  return {
    rule: "code/broken-project",
    message: `the compiler cannot read this: ${said}`,
    help: said.startsWith("No inputs were found")
      ? "let `include` name the code, and set `allowJs` where that is JavaScript"
      : "mend it until `tsc --noEmit` gets past it, then check again",
    at: { path: path ?? tsconfig, start, end },
  };
}

/** A file that the tsconfig has and nobody could read: what it does, nobody knows. */
export function unread(path: string): Finding {
  return {
    rule: "code/unread-file",
    message: "this file of the project cannot be read, so it was not checked",
    help: "make it readable, take it out of the tsconfig, or leave it out under `check.exclude`",
    at: { path, start: 0, end: 0 },
  };
}
