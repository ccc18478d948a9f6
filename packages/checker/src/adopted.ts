/** What adopting guards takes and gives. */
import type { Diagnostic, Place } from "@candor/model";
import type { CheckInput } from "./types.ts";

export interface AdoptInput extends Omit<CheckInput, "cache"> {
  /** The file of the record types, relative to `folder`. */
  readonly records: string;
  /** The guard file that `candor build` writes, relative to `folder`. */
  readonly policyTable: string;
}

export interface Adopted {
  /** Null where no schema says of a table that something in it is personal. */
  readonly records: RecordsFile | null;
  /** Tables that have no record type, and why; sorted by place. */
  readonly leftOut: readonly LeftOut[];
  /**
   * What the guard is called and where it is made, or is to be: `draft` where nothing calls `createGuard` yet. Null where another
   * file stands in the place of the draft.
   */
  readonly guard: { readonly name: string; readonly file: string; readonly draft: string | null } | null;
  /** Edits after which the code compiles; sorted by place. None while a question is open or there is no guard. */
  readonly edits: readonly AdoptEdit[];
  /** The files as they are after all edits, by absolute path. */
  readonly texts: ReadonlyMap<string, { readonly file: string; readonly before: string; readonly after: string }>;
  /** Every read that stays as it is, and why; sorted by place. */
  readonly stays: readonly StayingRead[];
  /** By folder, sorted. */
  readonly folders: readonly AdoptedFolder[];
  /** What is wrong with the projects, so that not all code was read. */
  readonly diagnostics: readonly Diagnostic[];
}

export interface RecordsFile {
  /** As findings name it. */
  readonly file: string;
  /** Absolute. */
  readonly path: string;
  /** What stands there now; null where there is no such file. */
  readonly before: string | null;
  readonly text: string;
  readonly records: readonly RecordOfTable[];
  /** Why it does not compile, the first few sentences; asked only where no question is open. */
  readonly faults: readonly string[];
}

/** A record type: its name, what its table is called and where that stands. */
export interface RecordOfTable {
  readonly name: string;
  readonly table: string;
  readonly place: Place;
  readonly columns: number;
  /** Columns that nobody classified yet: `shipTo.street`. */
  readonly questions: readonly string[];
}

export interface LeftOut {
  readonly table: string;
  readonly place: Place;
  readonly why: string;
  /** Something has to be mended first: no record type can stand for it. */
  readonly isBroken: boolean;
}

/** One row, or list of rows, that is sealed where it is fetched and opened at once. */
export interface AdoptEdit {
  readonly place: Place;
  readonly record: string;
  readonly purpose: string;
  /** How many reads become reads of a view by it. */
  readonly reads: number;
  /** Whole lines. */
  readonly before: string;
  readonly after: string;
}

export interface StayingRead {
  readonly place: Place;
  readonly name: string;
  readonly why: Why;
  /** In words, with what would help. */
  readonly because: string;
}

/** Why a read cannot simply become one of a view. */
export type Why =
  | "cannot-tell"
  | "custody"
  | "no-purpose"
  | "several-purposes"
  | "undeclared"
  | "in-query"
  | "no-record"
  | "parameter"
  | "no-row"
  | "handed-on"
  | "may-be-refused"
  | "written-type"
  | "name-taken"
  | "does-not-compile"
  | "waits";

export interface AdoptedFolder {
  readonly folder: string;
  /** Reads of views there are already. */
  readonly guarded: number;
  /** Reads that become reads of a view by an edit. */
  readonly edited: number;
  readonly stays: number;
}
