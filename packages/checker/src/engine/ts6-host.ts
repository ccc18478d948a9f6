import { statSync } from "node:fs";
import { getLibFiles, ts } from "@ts-morph/common";
import type { Overlay } from "./engine.ts";
import { assertRoom } from "./memory.ts";
import { withInsertions } from "./overlay.ts";

/** An import that led nowhere. */
export interface Missing {
  readonly from: string;
  readonly specifier: string;
}

export interface Host extends ts.CompilerHost {
  /** Asked by the compiler, which does not declare it: whether what a project refers to is read in source. */
  readonly useSourceOfProjectReferenceRedirect: () => boolean;
  readonly missing: readonly Missing[];
  /** How many imports each file has. */
  readonly asked: ReadonlyMap<string, number>;
}

/** About how many bytes the tree of a byte of code takes; measured on an application of 300,000 lines. */
const ROOM_FOR_A_BYTE = 25;

/** The compiler's own declarations (`lib.es5.d.ts` …) come with it as text, and stand in a folder that does not exist. */
const LIB = "/candor-typescript-lib";

/** What a host fills, for the next one and for who opened the project. */
export interface Sources {
  /** What was read as it stands. */
  readonly parsed: Map<string, ts.SourceFile>;
  /** Every path that was asked for. */
  readonly asked: Set<string>;
  /** Files that no stack is deep enough for; the compiler gets nothing in their place. */
  readonly tooDeep: Set<string>;
}

/** The compiler's host for files on disk, some with insertions, which notes the imports that lead nowhere. */
export function createHost(
  options: ts.CompilerOptions,
  overlay: Overlay,
  { parsed, asked: read, tooDeep }: Sources,
): Host {
  const base = ts.createCompilerHost(options);
  const missing: Missing[] = [];
  const asked = new Map<string, number>();
  const libs = new Map(getLibFiles().map(({ fileName, text }) => [`${LIB}/${fileName}`, text]));
  const readFile = (path: string): string | undefined => {
    read.add(path);
    const text = libs.get(path) ?? base.readFile(path);
    return text === undefined ? undefined : withInsertions(text, overlay.get(path) ?? []);
  };
  const host: Host = {
    ...base,
    missing,
    asked,
    useSourceOfProjectReferenceRedirect: () => true,
    jsDocParsingMode: ts.JSDocParsingMode.ParseForTypeErrors,
    getDefaultLibLocation: () => LIB,
    getDefaultLibFileName: (of) => `${LIB}/${ts.getDefaultLibFileName(of)}`,
    fileExists: remember((path) => libs.has(path) || base.fileExists(path)),
    directoryExists: remember((path) => ts.sys.directoryExists(path)),
    realpath: remember((path) => ts.sys.realpath?.(path) ?? path),
    readFile,
    getSourceFile: (path, version, onError, renew) => {
      const before = parsed.get(path);
      if (before && !overlay.has(path)) return before;
      assertRoom(ROOM_FOR_A_BYTE * (statSync(path, { throwIfNoEntry: false })?.size ?? 0));
      read.add(path);
      const made = libs.get(path) ?? (overlay.has(path) ? readFile(path) : undefined);
      const file = parse({ path, version, tooDeep }, () =>
        made === undefined
          ? base.getSourceFile(path, version, onError, renew)
          : ts.createSourceFile(path, made, version),
      );
      if (file && !overlay.has(path)) parsed.set(path, file);
      return file;
    },
  };
  const cache = ts.createModuleResolutionCache(
    base.getCurrentDirectory(),
    (path) => base.getCanonicalFileName(path),
    options,
  );
  host.getModuleResolutionCache = () => cache;
  host.resolveModuleNameLiterals = resolver(host, cache, { missing, asked });
  return host;
}

interface Parsing {
  readonly path: string;
  readonly version: ts.ScriptTarget | ts.CreateSourceFileOptions;
  readonly tooDeep: Set<string>;
}

/** What `read` gives; a file of nothing where no stack is deep enough for it. */
function parse({ path, version, tooDeep }: Parsing, read: () => ts.SourceFile | undefined): ts.SourceFile | undefined {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    tooDeep.add(path);
    return ts.createSourceFile(path, "", version);
  }
}

/** Files do not change while a project is opened, and resolving imports asks about the same paths again and again. */
function remember<Answer>(ask: (path: string) => Answer): (path: string) => Answer {
  const known = new Map<string, Answer>();
  return (path) => {
    const before = known.get(path);
    if (before !== undefined) return before;
    const answer = ask(path);
    known.set(path, answer);
    return answer;
  };
}

type Resolve = NonNullable<ts.CompilerHost["resolveModuleNameLiterals"]>;

function resolver(
  host: ts.CompilerHost,
  cache: ts.ModuleResolutionCache,
  { missing, asked }: { missing: Missing[]; asked: Map<string, number> },
): Resolve {
  return (literals, from, redirected, fileOptions, file) => {
    asked.set(from, literals.length);
    return literals.map((literal) => {
      const mode = ts.getModeForUsageLocation(file, literal, fileOptions);
      const resolved = ts.resolveModuleName(literal.text, from, fileOptions, host, cache, redirected, mode);
      if (!resolved.resolvedModule) missing.push({ from, specifier: literal.text });
      return resolved;
    });
  };
}
