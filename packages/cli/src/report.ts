import type { Allowed, Diagnostic, Place, Severity } from "@candor/model";
import type { Coverage } from "@candor/checker";
import type { Tested } from "@candor/compiler";
import type { Prints } from "./fingerprint.ts";
import type { FileState } from "./output/file-state.ts";

/** What a command found and did. */
export interface Report {
  readonly command:
    | "lint"
    | "build"
    | "check"
    | "scan"
    | "explain"
    | "dev"
    | "fmt"
    | "test"
    | "why"
    | "diff"
    | "release"
    | "review"
    | "translate"
    | "promises"
    | "adopt"
    | "retention";
  readonly diagnostics: readonly Diagnostic[];
  /** The text of each file that findings point into, by the name they give it. */
  readonly texts: ReadonlyMap<string, string>;
  /** The policy folders that were read, as findings name them. */
  readonly folders?: readonly string[];
  /** Of each finding, also of those that the baseline holds; absent where nothing asks for them. */
  readonly prints?: Prints;
  /** What was looked at, for the closing line of a clean run: `11 purposes, 24 data items`. */
  readonly subject?: string;
  /** The packs that judged it, sorted, where some were asked for beside those of its places. */
  readonly packs?: readonly string[];
  /** How many requirements of each pack that was asked for are for a person to check. */
  readonly forPerson?: ReadonlyMap<string, number>;
  readonly coverage?: Coverage;
  readonly files?: readonly FileState[];
  /** Findings that comments in the policy allow. */
  readonly allowed?: readonly Allowed[];
  /** What `--fix` mended, in the order it did. */
  readonly fixed?: readonly Fixed[];
  /** Findings that the baseline holds; absent where there is no baseline. */
  readonly known?: readonly Diagnostic[];
  /** How many the baseline holds that are no more. */
  readonly mended?: number;
  readonly tests?: TestFigures;
  /** The revision since which findings are shown, and how many others there are. */
  readonly since?: { readonly revision: string; readonly elsewhere: number };
}

/** How much of the policy its tests reached, and how much they must reach, in percent; null where nobody says. */
export interface TestFigures extends Omit<Tested, "diagnostics"> {
  readonly threshold: number | null;
}

/** A finding that was mended: what was done, and where it stood. */
export interface Fixed {
  readonly rule: string;
  readonly title: string;
  readonly place: Place;
}

export type Counts = Readonly<Record<Severity, number>>;

/** How many findings there are of each severity. */
export function countsOf(diagnostics: readonly Diagnostic[]): Counts {
  const of = (severity: Severity): number => diagnostics.filter((found) => found.severity === severity).length;
  return { error: of("error"), warning: of("warning"), info: of("info") };
}
