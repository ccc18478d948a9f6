import { ts } from "@ts-morph/common";
import type { Fault, Opened, Scope } from "./engine.ts";
import { ts6Engine } from "./ts6.ts";
import { createHost } from "./ts6-host.ts";
import { findUnresolved } from "./ts6-unresolved.ts";

const NOTHING: Opened = { engine: null, faults: [], unresolved: [], imports: 0, skipped: [], references: [] };

/** Newer compilers add options: one that this compiler does not know is no fault of the project. */
const UNKNOWN_OPTION = new Set([5023, 5025, 6046]);

/** Opens the project of a tsconfig file that exists. Nothing of the project is run: no plugin, no emit. */
export function openTs6(tsconfig: string, scope: Scope): Opened {
  const parsed = parseConfig(tsconfig);
  if (!parsed.config) return { ...NOTHING, faults: parsed.faults };
  const { fileNames, options, projectReferences } = parsed.config;
  const references = (projectReferences ?? []).map((reference) => ts.resolveProjectReferencePath(reference));
  const nothing = { ...NOTHING, references };
  if (fileNames.length === 0 && references.length > 0) return nothing;
  const faults = parsed.config.errors.filter(({ code }) => !UNKNOWN_OPTION.has(code)).map(faultOf);
  if (faults.length > 0) return { ...nothing, faults };
  try {
    return { ...nothing, ...openProgram(fileNames, options, scope) };
  } catch (error) {
    if (error instanceof RangeError) return { ...nothing, faults: [TOO_DEEP] };
    throw error;
  }
}

/** The compiler walks code by recursion, and runs out of stack on code that nobody wrote by hand. */
const TOO_DEEP: Fault = {
  path: null,
  start: 0,
  end: 0,
  message: "a file of the project is nested too deep; leave it out under `check.exclude`",
};

/** Files that are not checked are not loaded either, unless one that is checked imports them. */
function openProgram(fileNames: readonly string[], options: ts.CompilerOptions, scope: Scope): Partial<Opened> {
  const host = createHost(options);
  const rootNames = fileNames.filter((path) => isDeclarations(path) || !scope.isSkipped(path));
  const program = ts.createProgram({ rootNames, options, host });
  const code = program.getSourceFiles().filter((file) => isCode(program, file));
  const isChecked = (path: string): boolean => isBelow(scope, path) && !scope.isSkipped(path);
  const checked = code.filter(({ fileName }) => isChecked(fileName));
  const left = [...fileNames.filter((path) => !isDeclarations(path)), ...code.map(({ fileName }) => fileName)];
  return {
    engine: ts6Engine(program, checked.map(({ fileName }) => fileName).toSorted()),
    faults: checked.flatMap((file) => program.getSyntacticDiagnostics(file).map(faultOf)),
    ...findUnresolved(program, checked, host),
    skipped: [...new Set(left.filter((path) => !isChecked(path)))],
  };
}

/** The compiler itself reads on past broken JSON, with half of the options. */
function parseConfig(tsconfig: string): { config: ts.ParsedCommandLine | undefined; faults: readonly Fault[] } {
  const { error } = ts.readConfigFile(tsconfig, (path) => ts.sys.readFile(path));
  if (error) return { config: undefined, faults: [faultOf(error)] };
  const fatal: ts.Diagnostic[] = [];
  const host = { ...ts.sys, onUnRecoverableConfigFileDiagnostic: (fault: ts.Diagnostic) => void fatal.push(fault) };
  const config = ts.getParsedCommandLineOfConfigFile(tsconfig, { noEmit: true, ignoreDeprecations: "6.0" }, host);
  return { config, faults: fatal.map(faultOf) };
}

/** Code of the user's, not of a dependency. */
function isCode(program: ts.Program, file: ts.SourceFile): boolean {
  if (file.isDeclarationFile || program.isSourceFileFromExternalLibrary(file)) return false;
  return !/\.json$|\/node_modules\//.test(file.fileName);
}

function isDeclarations(path: string): boolean {
  return /\.d(?:\.[^./]+)?\.[cm]?ts$/.test(path);
}

function isBelow({ root }: Scope, path: string): boolean {
  return path.startsWith(`${root}/`);
}

function faultOf({ file, start = 0, length = 0, messageText }: ts.Diagnostic): Fault {
  return {
    path: file?.fileName ?? null,
    start,
    end: start + length,
    message: ts.flattenDiagnosticMessageText(messageText, " "),
  };
}
