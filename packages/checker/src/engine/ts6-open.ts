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
  if (fileNames.length === 0 && projectReferences?.length)
    return { ...NOTHING, references: projectReferences.map((reference) => ts.resolveProjectReferencePath(reference)) };
  const faults = parsed.config.errors.filter(({ code }) => !UNKNOWN_OPTION.has(code)).map(faultOf);
  if (faults.length > 0) return { ...NOTHING, faults };
  try {
    return { ...NOTHING, ...openProgram(fileNames, options, scope) };
  } catch (error) {
    if (error instanceof RangeError) return { ...NOTHING, faults: [TOO_DEEP] };
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
  const rootNames = fileNames.filter((path) => path.endsWith(".d.ts") || !scope.isSkipped(path));
  const program = ts.createProgram({ rootNames, options, host });
  const own = program.getSourceFiles().filter((file) => isOwn(program, file, scope));
  const checked = own.filter(({ fileName }) => !scope.isSkipped(fileName));
  const left = [...fileNames, ...own.map(({ fileName }) => fileName)].filter(
    (path) => isBelow(scope, path) && scope.isSkipped(path),
  );
  return {
    engine: ts6Engine(program, checked.map(({ fileName }) => fileName).toSorted()),
    faults: checked.flatMap((file) => program.getSyntacticDiagnostics(file).map(faultOf)),
    ...findUnresolved(program, checked, host),
    skipped: [...new Set(left)],
  };
}

function parseConfig(tsconfig: string): { config: ts.ParsedCommandLine | undefined; faults: readonly Fault[] } {
  const fatal: ts.Diagnostic[] = [];
  const host = { ...ts.sys, onUnRecoverableConfigFileDiagnostic: (fault: ts.Diagnostic) => void fatal.push(fault) };
  const config = ts.getParsedCommandLineOfConfigFile(tsconfig, { noEmit: true, ignoreDeprecations: "6.0" }, host);
  return { config, faults: fatal.map(faultOf) };
}

function isOwn(program: ts.Program, file: ts.SourceFile, scope: Scope): boolean {
  if (file.isDeclarationFile || program.isSourceFileFromExternalLibrary(file) || file.fileName.endsWith(".json"))
    return false;
  return isBelow(scope, file.fileName);
}

function isBelow({ root }: Scope, path: string): boolean {
  return path.startsWith(`${root}/`) && !path.includes("/node_modules/");
}

function faultOf({ file, start = 0, length = 0, messageText }: ts.Diagnostic): Fault {
  return {
    path: file?.fileName ?? null,
    start,
    end: start + length,
    message: ts.flattenDiagnosticMessageText(messageText, " "),
  };
}
