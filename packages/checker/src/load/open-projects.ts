import { dirname } from "node:path";
import type { Compiler, Engine, Fault, Scope } from "../engine/engine.ts";
import type { Finding, Project } from "../facts.ts";
import { judgeImports } from "./not-installed.ts";

export interface Loaded {
  readonly projects: readonly Project[];
  readonly findings: readonly Finding[];
  /** Files of the projects that are not checked. */
  readonly skipped: readonly string[];
}

/** A project that can be checked. */
interface Usable {
  readonly tsconfig: string;
  readonly engine: Engine;
  readonly roots: ReadonlySet<string>;
}

/** Opens every project once, also those that another only refers to, and gives each file to one of them. */
export function openProjects(compiler: Compiler, scope: Scope, tsconfigs: readonly string[]): Loaded {
  const queue = [...tsconfigs];
  const done = new Set<string>();
  const skipped = new Set<string>();
  const usable: Usable[] = [];
  const findings: Finding[] = [];
  for (let tsconfig = queue.shift(); tsconfig !== undefined; tsconfig = queue.shift()) {
    if (done.has(tsconfig)) continue;
    done.add(tsconfig);
    const opened = compiler.open(tsconfig, scope);
    queue.unshift(...opened.references);
    const { refused, findings: missing } = judgeImports(tsconfig, opened);
    findings.push(...opened.faults.map((fault) => broken(tsconfig, fault, scope)), ...missing);
    findings.push(...opened.unread.map(unread));
    const unchecked = refused ? (opened.engine?.ownFiles() ?? []) : opened.unread;
    [...opened.skipped, ...unchecked].forEach((path) => skipped.add(path));
    if (opened.engine && !refused) usable.push({ tsconfig, engine: opened.engine, roots: new Set(opened.roots) });
  }
  const projects = shareOut(usable);
  const checked = new Set(projects.flatMap(({ files }) => files));
  return { projects, findings, skipped: [...skipped].filter((path) => !checked.has(path)) };
}

/**
 * Gives a file of several projects to the one whose tsconfig includes it, rather than one that only imports it; of several
 * of these to the one that stands nearest above it, and then to the first by name.
 */
function shareOut(usable: readonly Usable[]): readonly Project[] {
  const owners = new Map<string, Usable>();
  for (const one of usable) {
    for (const path of one.engine.ownFiles()) {
      const owner = owners.get(path);
      if (!owner || compareClaims(one, owner, path) < 0) owners.set(path, one);
    }
  }
  return usable.map(({ tsconfig, engine }) => {
    const files = engine.ownFiles().filter((path) => owners.get(path)?.tsconfig === tsconfig);
    return { tsconfig, engine, files };
  });
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
