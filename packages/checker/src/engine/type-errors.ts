import { dirname } from "node:path";
import { ts } from "@ts-morph/common";
import type { Fault } from "./engine.ts";
import { createHost } from "./ts6-host.ts";
import { faultOf, parseConfig } from "./ts6-config.ts";

/** Says what does not compile in a project; nothing of it is written or run. */
export interface TypeErrors {
  /** The faults of the project where files have other texts, or are there at all; by absolute path. */
  in(texts: ReadonlyMap<string, string>): readonly Fault[];
}

/** By TypeScript 6, whichever compiler reads the project: it takes every project's options. */
export function createTypeErrors(tsconfig: string): TypeErrors {
  const { config } = parseConfig(tsconfig, new Set());
  const sources = { parsed: new Map<string, ts.SourceFile>(), asked: new Set<string>(), tooDeep: new Set<string>() };
  let before: ts.Program | undefined;
  return {
    in(texts) {
      if (!config) return [];
      const host = withTexts(createHost(config.options, new Map(), sources), texts);
      const rootNames = [...new Set([...config.fileNames, ...texts.keys()])];
      before = ts.createProgram({ rootNames, options: config.options, host, ...(before && { oldProgram: before }) });
      return before
        .getSourceFiles()
        .filter(({ fileName }) => !/\/node_modules\/|\/candor-typescript-lib\//.test(fileName))
        .flatMap((file) => [
          ...(before?.getSyntacticDiagnostics(file) ?? []),
          ...(before?.getSemanticDiagnostics(file) ?? []),
        ])
        .map(faultOf);
    },
  };
}

function withTexts(host: ts.CompilerHost, texts: ReadonlyMap<string, string>): ts.CompilerHost {
  const folders = new Set([...texts.keys()].flatMap(foldersAbove));
  const over: ts.CompilerHost = {
    ...host,
    fileExists: (path) => texts.has(path) || host.fileExists(path),
    directoryExists: (path) => folders.has(path) || (host.directoryExists?.(path) ?? true),
    readFile: (path) => texts.get(path) ?? host.readFile(path),
    getSourceFile: (path, version, onError, renew) => {
      const text = texts.get(path);
      return text === undefined
        ? host.getSourceFile(path, version, onError, renew)
        : ts.createSourceFile(path, text, version, true);
    },
  };
  // It asks the host below, which knows files on disk only. Without it, the compiler asks this one.
  delete over.resolveModuleNameLiterals;
  return over;
}

function foldersAbove(path: string): readonly string[] {
  const folder = dirname(path);
  return folder === path ? [] : [folder, ...foldersAbove(folder)];
}
