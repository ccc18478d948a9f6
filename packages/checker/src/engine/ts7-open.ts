import { basename } from "node:path";
import type { Diagnostic, Project } from "typescript/unstable/sync";
import { type Compiler, type Engine, type Fault, NOTHING, type Opened, Refused, type Scope } from "./engine.ts";
import { extendsItself } from "./extends-itself.ts";
import { lookedIn } from "./looked-in.ts";
import { createOrigin } from "./overlay.ts";
import { isBelow, isCode, isDeclarations, openedRoots } from "./own-files.ts";
import { referencesOf } from "./references.ts";
import { withRoom } from "./memory.ts";
import { ts7Engine } from "./ts7.ts";
import { hasDied, Session } from "./ts7-session.ts";
import { findUnresolved } from "./ts7-unresolved.ts";

/** Options that TypeScript 7 no longer takes: with them it may read the project otherwise than its authors do. */
const REMOVED = new Set([5102, 5103, 5107, 5108]);

/** Newer compilers add options: one that this compiler does not know is no fault of the project. */
const UNKNOWN_OPTION = new Set([5023, 5025, 6046]);

/** Starts TypeScript 7. It throws `Refused` on a project with options that it has given up. */
export function startTs7(folder: string): Compiler {
  const session = new Session(folder);
  const own = new Map<string, readonly string[]>();
  const enginesOf = (projects: ReadonlyMap<string, Project>): ReadonlyMap<string, Engine> => {
    const origin = createOrigin(session.overlay);
    return new Map(
      [...own].flatMap(([tsconfig, files]): [string, Engine][] => {
        const project = projects.get(tsconfig);
        return project ? [[tsconfig, withRoom(ts7Engine(project, files, origin))]] : [];
      }),
    );
  };
  return {
    name: "ts7",
    open: (tsconfig, scope, beside) => {
      const opened = open(session, tsconfig, { scope, beside });
      if (opened.engine) own.set(tsconfig, opened.engine.ownFiles());
      return opened;
    },
    overlaid: (overlay) => enginesOf(session.overlaid(overlay)),
    edited: (changed) => {
      const projects = session.edited(changed);
      return projects && parses([...projects.values()], changed) ? enginesOf(projects) : null;
    },
    renew: (changed) => {
      own.clear();
      session.renew(changed);
      return true;
    },
    asked: () => session.asked,
    hasDied,
    close: () => session.close(),
  };
}

function open(
  session: Session,
  tsconfig: string,
  { scope, beside }: { scope: Scope; beside: readonly string[] },
): Opened {
  if (extendsItself(tsconfig)) return { ...NOTHING, faults: [faultInConfig("it extends itself")] };
  const listed = session.rootFiles(tsconfig);
  const roots = openedRoots(listed, scope);
  const nothing = { ...NOTHING, roots, skipped: listed.filter((path) => !isDeclarations(path)) };
  if (listed.length === 0 ? referencesOf(tsconfig).length > 0 : roots.length === 0) return nothing;
  const isNarrowed = roots.length > 0 && (roots.length < listed.length || beside.length > 0);
  // By its name alone, a `jsconfig.json` has options that what extends it has not.
  const isWhole = !isNarrowed || basename(tsconfig) === "jsconfig.json";
  const project = session.open(tsconfig, isWhole ? null : { files: roots, references: beside });
  if (!project) return { ...nothing, faults: [faultInConfig("it is no project")] };
  const faults = configFaults(project, tsconfig);
  if (faults.length > 0) return { ...nothing, faults };
  const places = lookedIn(project.compilerOptions, tsconfig);
  return { ...nothing, lookedIn: places, ...openProgram(project, { scope, listed, roots }) };
}

function parses(projects: readonly Project[], paths: readonly string[]): boolean {
  return projects.every(({ program }) => paths.every((path) => program.getSyntacticDiagnostics(path).length === 0));
}

function faultInConfig(message: string): Fault {
  return { path: null, start: 0, end: 0, message };
}

function configFaults({ program }: Project, tsconfig: string): readonly Fault[] {
  const found = [...program.getConfigFileParsingDiagnostics(), ...program.getProgramDiagnostics()];
  const refused = found.find(({ code }) => REMOVED.has(code));
  if (refused) throw new Refused(refused.text, tsconfig);
  return program.getConfigFileParsingDiagnostics().filter(isError).map(faultOf);
}

function isError({ code }: Diagnostic): boolean {
  return !UNKNOWN_OPTION.has(code);
}

function openProgram(
  project: Project,
  { scope, listed, roots }: { scope: Scope; listed: readonly string[]; roots: readonly string[] },
): Partial<Opened> {
  const { program } = project;
  const all = program.getSourceFileNames();
  const known = new Set(all);
  const code = all.filter(isCode);
  const isChecked = (path: string): boolean => isBelow(scope, path) && !scope.isSkipped(path);
  const checked = code.filter(isChecked).toSorted();
  const own = new Set(checked);
  const left = [...listed.filter((path) => !isDeclarations(path)), ...code];
  return {
    engine: withRoom(ts7Engine(project, checked, createOrigin(new Map()))),
    faults: program
      .getSyntacticDiagnostics()
      .filter(({ fileName }) => fileName !== undefined && own.has(fileName))
      .map(faultOf),
    ...findUnresolved(project, checked),
    unread: roots.filter((path) => isCode(path) && isChecked(path) && !known.has(path)),
    skipped: [...new Set(left.filter((path) => !isChecked(path)))],
  };
}

function faultOf({ fileName, pos, end, text }: Diagnostic): Fault {
  return { path: fileName ?? null, start: Math.max(pos, 0), end: Math.max(end, 0), message: text };
}
