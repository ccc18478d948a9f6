import { ts } from "@ts-morph/common";
import { type Compiler, type Engine, NOTHING, type Opened, type Overlay, type Scope } from "./engine.ts";
import { createOrigin } from "./overlay.ts";
import { isBelow, isCode, isDeclarations, openedRoots } from "./own-files.ts";
import { referencesOf } from "./references.ts";
import { lookedIn } from "./looked-in.ts";
import { withRoom } from "./memory.ts";
import { ts6Engine } from "./ts6.ts";
import { faultOf, parseConfig } from "./ts6-config.ts";
import { isDeep, tooDeep } from "./ts6-deep.ts";
import { createHost, type Sources } from "./ts6-host.ts";
import { createParsed } from "./ts6-parsed.ts";
import { findUnresolved } from "./ts6-unresolved.ts";

/** Newer compilers add options: one that this compiler does not know is no fault of the project. */
const UNKNOWN_OPTION = new Set([5023, 5025, 6046]);

/** What is kept of an opened project, to open it again with other texts. */
interface Kept {
  readonly program: ts.Program;
  readonly sources: Sources;
  readonly options: ts.CompilerOptions;
  readonly roots: readonly string[];
  readonly beside: readonly string[];
  readonly files: readonly string[];
}

/** TypeScript 6, in this process. */
export function startTs6(): Compiler {
  const kept = new Map<string, Kept>();
  const asked = new Set<string>();
  const parsedWith = createParsed();
  return {
    name: "ts6",
    open: (tsconfig, scope, beside) => {
      const { opened, keep } = openProject(tsconfig, { scope, beside, asked, parsedWith });
      if (keep) kept.set(tsconfig, keep);
      return opened;
    },
    overlaid: (overlay) => new Map([...kept].map(([tsconfig, keep]) => [tsconfig, again(keep, overlay)])),
    edited: () => null,
    renew: () => false,
    asked: () => asked,
    hasDied: () => false,
    close: () => kept.clear(),
  };
}

function again({ program, sources, options, roots, beside, files }: Kept, overlay: Overlay): Engine {
  const host = createHost(options, overlay, sources);
  const changed = createProgram({ roots, options, beside }, host, program);
  return withRoom(ts6Engine(changed, files, createOrigin(overlay)));
}

function createProgram(
  { roots, options, beside }: Pick<Kept, "roots" | "options" | "beside">,
  host: ts.CompilerHost,
  oldProgram?: ts.Program,
): ts.Program {
  const projectReferences = beside.map((path) => ({ path }));
  return ts.createProgram({ rootNames: roots, options, projectReferences, host, ...(oldProgram && { oldProgram }) });
}

/** What a project is opened with. */
interface Around {
  readonly scope: Scope;
  readonly beside: readonly string[];
  readonly asked: Set<string>;
  readonly parsedWith: ReturnType<typeof createParsed>;
}

function openProject(tsconfig: string, { scope, beside, asked, parsedWith }: Around): { opened: Opened; keep?: Kept } {
  const parsed = parseConfig(tsconfig, asked);
  if (!parsed.config) return { opened: { ...NOTHING, faults: parsed.faults } };
  const { fileNames: listed, options } = parsed.config;
  const roots = openedRoots(listed, scope);
  const nothing = { ...NOTHING, roots, skipped: listed.filter((path) => !isDeclarations(path)) };
  if (listed.length === 0 ? referencesOf(tsconfig).length > 0 : roots.length === 0) return { opened: nothing };
  const faults = parsed.config.errors.filter(({ code }) => !UNKNOWN_OPTION.has(code)).map(faultOf);
  if (faults.length > 0) return { opened: { ...nothing, faults } };
  const sources: Sources = { parsed: parsedWith(options), asked, tooDeep: new Set() };
  const { opened, keep } = openAround({ listed, roots, options, scope, sources, beside });
  return { opened: { ...nothing, lookedIn: lookedIn(options, tsconfig), ...opened }, ...(keep && { keep }) };
}

/** Without the files that the compiler can parse and then not follow, as it runs out of stack on them. */
function openAround(listed: Listed): { opened: Partial<Opened>; keep?: Kept } {
  try {
    return openProgram(listed);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const { parsed, tooDeep: left } = listed.sources;
    const deep = [...parsed].filter(([path, file]) => !left.has(path) && isDeep(file));
    if (deep.length === 0) return { opened: { faults: [tooDeep(null)] } };
    for (const [path, { languageVersion }] of deep) {
      left.add(path);
      parsed.set(path, ts.createSourceFile(path, "", languageVersion));
    }
    return openAround(listed);
  }
}

interface Listed {
  readonly listed: readonly string[];
  readonly roots: readonly string[];
  readonly options: ts.CompilerOptions;
  readonly scope: Scope;
  readonly sources: Sources;
  readonly beside: readonly string[];
}

function openProgram({ listed, roots, options, scope, sources, beside }: Listed): {
  opened: Partial<Opened>;
  keep: Kept;
} {
  const host = createHost(options, new Map(), sources);
  const program = createProgram({ roots, options, beside }, host);
  const code = program.getSourceFiles().filter((file) => isCode(file.fileName));
  const isChecked = (path: string): boolean => isBelow(scope, path) && !scope.isSkipped(path);
  const checked = code.filter(({ fileName }) => isChecked(fileName));
  const left = [...listed.filter((path) => !isDeclarations(path)), ...code.map(({ fileName }) => fileName)];
  const files = checked.map(({ fileName }) => fileName).toSorted();
  const opened = {
    engine: withRoom(ts6Engine(program, files, createOrigin(new Map()))),
    faults: [
      ...[...sources.tooDeep].map(tooDeep),
      ...checked.flatMap((file) => program.getSyntacticDiagnostics(file).map(faultOf)),
    ],
    ...findUnresolved(program, checked, host),
    unread: roots.filter((path) => isCode(path) && isChecked(path) && !program.getSourceFile(path)),
    skipped: [...new Set(left.filter((path) => !isChecked(path)))],
  };
  return { opened, keep: { program, sources, options, roots, beside, files } };
}
