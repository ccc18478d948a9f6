import { resolve, sep } from "node:path";
import { formatDocument, readPolicy, type Formatted, type SourceFile } from "@candor/compiler";
import type { Diagnostic } from "@candor/model";
import { displayPath } from "../display-path.ts";
import type { Change } from "../output/rewrite.ts";
import { leftFindings } from "./left-findings.ts";
import type { Scope } from "./scopes.ts";

/** The documents of a scope, in their one form, and what kept any of them from it. */
export interface FormattedScope {
  readonly documents: readonly Change[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads and formats what a scope means; findings name files as they are seen from `cwd`. */
export async function formatScope({ folder, only }: Scope, cwd: string): Promise<FormattedScope> {
  const isMeant = (path: string): boolean => {
    const full = resolve(cwd, path);
    return only === null || only.some((meant) => full === meant || full.startsWith(meant + sep));
  };
  const read = await readPolicy(displayPath(cwd, folder), folder);
  const formatted = read.files.flatMap((file): readonly (readonly [SourceFile, Formatted])[] => {
    const result = isMeant(file.path) ? formatDocument(file) : null;
    return result ? [[file, result]] : [];
  });
  return {
    documents: formatted.map(([{ path, text: before }, { text: after }]) => ({ path, before, after })),
    diagnostics: [
      ...read.diagnostics.filter(({ place }) => isMeant(place.file)),
      ...formatted.flatMap(([file, result]) => [...result.diagnostics, ...leftFindings(file, result)]),
    ],
  };
}
