import { ts } from "@ts-morph/common";
import type { Compiler, Engine, Fault, Opened, Overlay, Scope } from "./engine.ts";
import { createOrigin } from "./overlay.ts";
import { isBelow, isCode, isDeclarations } from "./own-files.ts";
import { ts6Engine } from "./ts6.ts";
import { createHost } from "./ts6-host.ts";
import { findUnresolved } from "./ts6-unresolved.ts";

const NOTHING: Opened = { engine: null, faults: [], unresolved: [], imports: 0, skipped: [], references: [] };

/** Newer compilers add options: one that this compiler does not know is no fault of the project. */
const UNKNOWN_OPTION = new Set([5023, 5025, 6046]);

/** What is kept of an opened project, to open it again with other texts. */
interface Kept {
  readonly program: ts.Program;
  readonly parsed: Map<string, ts.SourceFile>;
  readonly options: ts.CompilerOptions;
  readonly rootNames: readonly string[];
  readonly files: readonly string[];
}

/** TypeScript 6, in this process. */
export function startTs6(): Compiler {
  const kept = new Map<string, Kept>();
  return {
    name: "ts6",
    open: (tsconfig, scope) => {
      const { opened, keep } = openProject(tsconfig, scope);
      if (keep) kept.set(tsconfig, keep);
      return opened;
    },
    overlaid: (overlay) => new Map([...kept].map(([tsconfig, keep]) => [tsconfig, again(keep, overlay)])),
    close: () => kept.clear(),
  };
}

function again({ program, parsed, options, rootNames, files }: Kept, overlay: Overlay): Engine {
  const host = createHost(options, overlay, parsed);
  const changed = ts.createProgram({ rootNames, options, host, oldProgram: program });
  return ts6Engine(changed, files, createOrigin(overlay));
}

function openProject(tsconfig: string, scope: Scope): { opened: Opened; keep?: Kept } {
  const parsed = parseConfig(tsconfig);
  if (!parsed.config) return { opened: { ...NOTHING, faults: parsed.faults } };
  const { fileNames, options, projectReferences } = parsed.config;
  const references = (projectReferences ?? []).map((reference) => ts.resolveProjectReferencePath(reference));
  const nothing = { ...NOTHING, references };
  if (fileNames.length === 0 && references.length > 0) return { opened: nothing };
  const faults = parsed.config.errors.filter(({ code }) => !UNKNOWN_OPTION.has(code)).map(faultOf);
  if (faults.length > 0) return { opened: { ...nothing, faults } };
  try {
    const { opened, keep } = openProgram(fileNames, options, scope);
    return { opened: { ...nothing, ...opened }, keep };
  } catch (error) {
    if (error instanceof RangeError) return { opened: { ...nothing, faults: [TOO_DEEP] } };
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
function openProgram(
  fileNames: readonly string[],
  options: ts.CompilerOptions,
  scope: Scope,
): { opened: Partial<Opened>; keep: Kept } {
  const parsed = new Map<string, ts.SourceFile>();
  const host = createHost(options, new Map(), parsed);
  const rootNames = fileNames.filter((path) => isDeclarations(path) || !scope.isSkipped(path));
  const program = ts.createProgram({ rootNames, options, host });
  const code = program
    .getSourceFiles()
    .filter((file) => isCode(file.fileName) && !program.isSourceFileFromExternalLibrary(file));
  const isChecked = (path: string): boolean => isBelow(scope, path) && !scope.isSkipped(path);
  const checked = code.filter(({ fileName }) => isChecked(fileName));
  const left = [...fileNames.filter((path) => !isDeclarations(path)), ...code.map(({ fileName }) => fileName)];
  const files = checked.map(({ fileName }) => fileName).toSorted();
  const opened = {
    engine: ts6Engine(program, files, createOrigin(new Map())),
    faults: checked.flatMap((file) => program.getSyntacticDiagnostics(file).map(faultOf)),
    ...findUnresolved(program, checked, host),
    skipped: [...new Set(left.filter((path) => !isChecked(path)))],
  };
  return { opened, keep: { program, parsed, options, rootNames, files } };
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

function faultOf({ file, start = 0, length = 0, messageText }: ts.Diagnostic): Fault {
  return {
    path: file?.fileName ?? null,
    start,
    end: start + length,
    message: ts.flattenDiagnosticMessageText(messageText, " "),
  };
}
