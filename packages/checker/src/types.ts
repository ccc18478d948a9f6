/** What a check takes and gives. */
import type { Allowed, Diagnostic, Place, PolicyModel } from "@candor/model";

/** `check` of `candor.config.json`; every path is relative to the folder of that file. */
export interface CheckConfig {
  readonly projects?: readonly string[];
  /** `file#Type.property` → data item. */
  readonly bindings?: Readonly<Record<string, string>>;
  /** Pattern of files → purpose. */
  readonly purposes?: Readonly<Record<string, string>>;
  readonly custody?: readonly string[];
  /** Package or host → recipient of the policy. */
  readonly recipients?: Readonly<Record<string, string>>;
  /** System of the policy → the files that act on a person's choices there, or the address of what does so elsewhere. */
  readonly systems?: Readonly<Record<string, string>>;
  /** Purposes that are served outside this code. */
  readonly outside?: readonly string[];
  readonly exclude?: readonly string[];
}

export interface CheckInput {
  readonly model: PolicyModel;
  /** Where the clauses of the policy stand, by key: `purpose:<id>/needs/<item>`. */
  readonly places: ReadonlyMap<string, Place>;
  readonly config: CheckConfig;
  /** The folder that the config's paths are relative to; only code below it is checked. */
  readonly folder: string;
  /** What the paths in findings are relative to; the working directory where it is left out. */
  readonly cwd?: string;
  /** Which compiler to ask; TypeScript 7 where it is left out, and TypeScript 6 where that refuses a project's options. */
  readonly engine?: "ts6" | "ts7";
  /** The text of the config, so that findings about it stand there; `candor.config.json` of the folder where it is left out. */
  readonly configFile?: { readonly file: string; readonly text: string };
  /**
   * The folder in which the answer is kept, for the next check to give where nothing changed (`cacheFolder`). Nothing is kept
   * where it is null or left out.
   */
  readonly cache?: string | null;
}

export interface Checked {
  /** Sorted. */
  readonly diagnostics: readonly Diagnostic[];
  /** Findings that comments in the code let stand (`candor-ignore`), sorted; they are not among `diagnostics`. */
  readonly allowed: readonly Allowed[];
  readonly coverage: Coverage;
  /** Every read of personal data that was found, and what may be one; sorted by place. */
  readonly reads: readonly Read[];
  /** Texts of the code that findings point at, by the path in the finding. */
  readonly texts: ReadonlyMap<string, string>;
}

/** A read of personal data, and how it counts. */
export interface Read {
  readonly place: Place;
  /** The property, as the code spells it. */
  readonly name: string;
  /** The declaration it was traced to: `User.email`; empty where it cannot be told, and for a view its column. */
  readonly label: string;
  readonly items: readonly string[];
  readonly standing: Standing;
  /** What it is read for. */
  readonly purposes: readonly string[];
}

/** By what a read is covered, or that it is not, or that nobody can tell. What the policy does not allow is not covered. */
export type Standing = "guard" | "annotation" | "custody" | "uncovered" | "cannot-tell";

/** Counts of reads of personal data. `reads` is the sum of `guard`, `annotation`, `custody` and `uncovered`. */
export interface Coverage {
  readonly reads: number;
  /** Through a view, whose type says what it was opened for. */
  readonly guard: number;
  /** In code whose purpose an annotation or the config tells. */
  readonly annotation: number;
  /** In code that moves data without using it. */
  readonly custody: number;
  /** Of a bound name, where the type does not tell whose property it is; not part of `reads`. */
  readonly cannotTell: number;
  /** For no purpose, or for one that does not declare the item. */
  readonly uncovered: number;
  readonly byFolder: readonly FolderCoverage[];
  /** Own files that were not checked. */
  readonly skipped: readonly string[];
}

export interface FolderCoverage {
  readonly folder: string;
  readonly reads: number;
  /** Reads that the policy covers, custody included. */
  readonly covered: number;
}
