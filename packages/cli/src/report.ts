import type { Diagnostic, Severity } from "@candor/model";
import type { Coverage } from "@candor/checker";
import type { FileState } from "./output/file-state.ts";

/** What a command found and did. */
export interface Report {
  readonly command: "lint" | "build" | "check";
  readonly diagnostics: readonly Diagnostic[];
  /** The text of each file that findings point into, by the name they give it. */
  readonly texts: ReadonlyMap<string, string>;
  /** What was looked at, for the closing line of a clean run: `11 purposes, 24 data items`. */
  readonly subject?: string;
  readonly coverage?: Coverage;
  readonly files?: readonly FileState[];
}

export type Counts = Readonly<Record<Severity, number>>;
