import type { Compiler, Engine, Fault, Scope } from "../engine/engine.ts";
import type { Finding, Project } from "../facts.ts";
import { judgeImports } from "./not-installed.ts";

export interface Loaded {
  readonly projects: readonly Project[];
  readonly findings: readonly Finding[];
  readonly skipped: readonly string[];
}

/** Opens every project once, also those that another only refers to. */
export function openProjects(compiler: Compiler, scope: Scope, tsconfigs: readonly string[]): Loaded {
  const queue = [...tsconfigs];
  const done = new Set<string>();
  const taken = new Set<string>();
  const skipped = new Set<string>();
  const projects: Project[] = [];
  const findings: Finding[] = [];
  for (let tsconfig = queue.shift(); tsconfig !== undefined; tsconfig = queue.shift()) {
    if (done.has(tsconfig)) continue;
    done.add(tsconfig);
    const opened = compiler.open(tsconfig, scope);
    queue.unshift(...opened.references);
    const { refused, findings: missing } = judgeImports(tsconfig, opened);
    findings.push(...opened.faults.map((fault) => broken(tsconfig, fault)), ...missing);
    opened.skipped.forEach((path) => skipped.add(path));
    if (!opened.engine || refused) continue;
    projects.push(project(tsconfig, opened.engine, taken));
  }
  return { projects, findings, skipped: [...skipped] };
}

function project(tsconfig: string, engine: Engine, taken: Set<string>): Project {
  const files = engine.ownFiles().filter((path) => !taken.has(path));
  files.forEach((path) => taken.add(path));
  return { tsconfig, engine, files };
}

function broken(tsconfig: string, { path, start, end, message }: Fault): Finding {
  return {
    rule: "code/broken-project",
    message: `the compiler cannot read this: ${message.replace(/\.$/, "")}`,
    help: "mend it until `tsc --noEmit` gets past it, then check again",
    at: { path: path ?? tsconfig, start, end },
  };
}
