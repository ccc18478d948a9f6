import type { Diagnostic, Project } from "typescript/unstable/sync";
import { type Compiler, type Engine, type Fault, type Opened, Refused, type Scope } from "./engine.ts";
import { createOrigin } from "./overlay.ts";
import { isBelow, isCode, isDeclarations } from "./own-files.ts";
import { referencesOf } from "./references.ts";
import { ts7Engine } from "./ts7.ts";
import { Session } from "./ts7-session.ts";
import { findUnresolved } from "./ts7-unresolved.ts";

const NOTHING: Opened = { engine: null, faults: [], unresolved: [], imports: 0, skipped: [], references: [] };

/** Options that TypeScript 7 no longer takes: with them it may read the project otherwise than its authors do. */
const REMOVED = new Set([5102, 5103, 5107, 5108]);

/** Newer compilers add options: one that this compiler does not know is no fault of the project. */
const UNKNOWN_OPTION = new Set([5023, 5025, 6046]);

/** Starts TypeScript 7. It throws `Refused` on a project with options that it has given up. */
export function startTs7(folder: string): Compiler {
  const session = new Session(folder);
  const own = new Map<string, readonly string[]>();
  return {
    name: "ts7",
    open: (tsconfig, scope) => {
      const opened = open(session, tsconfig, scope);
      if (opened.engine) own.set(tsconfig, opened.engine.ownFiles());
      return opened;
    },
    overlaid: (overlay) => {
      const origin = createOrigin(overlay);
      const projects = session.overlaid(overlay);
      return new Map(
        [...own].flatMap(([tsconfig, files]): [string, Engine][] => {
          const project = projects.get(tsconfig);
          return project ? [[tsconfig, ts7Engine(project, files, origin)]] : [];
        }),
      );
    },
    close: () => session.close(),
  };
}

function open(session: Session, tsconfig: string, scope: Scope): Opened {
  const references = referencesOf(tsconfig);
  const rootFiles = session.rootFiles(tsconfig);
  const nothing = { ...NOTHING, references };
  if (rootFiles.length === 0 && references.length > 0) return nothing;
  const project = session.open(tsconfig);
  if (!project) return { ...nothing, faults: [{ path: null, start: 0, end: 0, message: "it is no project" }] };
  const faults = configFaults(project);
  return faults.length > 0 ? { ...nothing, faults } : { ...nothing, ...openProgram(project, scope) };
}

function configFaults({ program }: Project): readonly Fault[] {
  const found = [...program.getConfigFileParsingDiagnostics(), ...program.getProgramDiagnostics()];
  const refused = found.find(({ code }) => REMOVED.has(code));
  if (refused) throw new Refused(refused.text);
  return program.getConfigFileParsingDiagnostics().filter(isError).map(faultOf);
}

function isError({ code }: Diagnostic): boolean {
  return !UNKNOWN_OPTION.has(code);
}

function openProgram(project: Project, scope: Scope): Partial<Opened> {
  const { program } = project;
  const code = program.getSourceFileNames().filter(isCode);
  const isChecked = (path: string): boolean => isBelow(scope, path) && !scope.isSkipped(path);
  const checked = code.filter(isChecked).toSorted();
  const own = new Set(checked);
  const left = [...project.rootFiles.filter((path) => !isDeclarations(path)), ...code];
  return {
    engine: ts7Engine(project, checked, createOrigin(new Map())),
    faults: program
      .getSyntacticDiagnostics()
      .filter(({ fileName }) => fileName !== undefined && own.has(fileName))
      .map(faultOf),
    ...findUnresolved(project, checked),
    skipped: [...new Set(left.filter((path) => !isChecked(path)))],
  };
}

function faultOf({ fileName, pos, end, text }: Diagnostic): Fault {
  return { path: fileName ?? null, start: Math.max(pos, 0), end: Math.max(end, 0), message: text };
}
