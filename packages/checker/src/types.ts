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
  /** Every record that is handed on whole, and what may be one; sorted by place. */
  readonly forwards: readonly Forwarded[];
  /** Calls of which only running the code tells what they run, sorted by place. */
  readonly dynamicCalls: readonly Dynamic[];
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

/** A record of personal data that is handed on whole; what is read of it there counts there. */
export interface Forwarded {
  readonly place: Place;
  /** As the code spells it: `user`. */
  readonly name: string;
  /** The types that declare what it holds: `User`; empty for a view, and where it cannot be told. */
  readonly label: string;
  /** None where the type is `any`, so that nobody can tell whether it is a record. */
  readonly items: readonly string[];
  /**
   * `code`: into code whose reads are found. Out of sight: `untyped`, into a function of the project that takes anything;
   * `package`, into a package; `unknown`, into a call that only running the code resolves.
   */
  readonly to: "code" | "untyped" | "package" | "unknown";
  /** The function, the component or the package; empty for the code around it. */
  readonly receiver: string;
}

/** A call of which only running the code tells what it runs. */
export interface Dynamic {
  readonly place: Place;
  /** As the code spells what is called: `handlers[…]`. */
  readonly name: string;
  /** `computed`: by a name that is worked out; `value`: held as a value; `any`: of type any; `event`: told by the text of an event. */
  readonly why: "computed" | "value" | "any" | "event";
  /** The personal data that it is handed; none where a function that reads personal data is kept to be called so. */
  readonly items: readonly string[];
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
  /** Records that are handed on whole; no part of the reads. */
  readonly handedOn: HandedOn & { readonly byFolder: readonly (HandedOn & { readonly folder: string })[] };
  /** Own files that were not checked, sorted. */
  readonly skipped: readonly string[];
  /** Why not, of each of `skipped` in its order. */
  readonly skippedFor: readonly SkipReason[];
}

/**
 * Why a file is not checked: it lies outside the folder of the config; it is left out, as tests and scripts are and what `exclude`
 * names; no compiler of TypeScript reads its language; its project, or it, could not be read; no project has it.
 */
export type SkipReason = "outside" | "left-out" | "template" | "unread" | "no-project";

/** Counts of records of personal data that are handed on whole. */
export interface HandedOn {
  readonly records: number;
  /** Of these, into a package, a function that takes anything, or a call that only running the code resolves. */
  readonly outOfSight: number;
  /** Values of type `any` that are called like a record; not part of `records`. */
  readonly cannotTell: number;
  /** Calls of which only running the code tells what they run, and that hand on personal data or lead to reads of it. */
  readonly dynamicCalls: number;
}

export interface FolderCoverage {
  readonly folder: string;
  readonly reads: number;
  /** Reads that the policy covers, custody included. */
  readonly covered: number;
}
