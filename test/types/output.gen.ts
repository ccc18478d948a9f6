// Generated from schemas/output.schema.json by `pnpm schemas`; edit the schema instead.

/**
 * The one object that a command prints to standard output with `--json`.
 */
export interface Output {
  /**
   * The version of this shape.
   */
  format: 1;
  /**
   * The command that was run.
   */
  command: "lint" | "build" | "check";
  /**
   * Whether the exit code is 0.
   */
  ok: boolean;
  /**
   * All findings, sorted by place.
   */
  diagnostics: Diagnostic[];
  counts: Counts;
  coverage?: Coverage;
  /**
   * What was built.
   */
  files?: File[];
}
/**
 * One finding.
 */
export interface Diagnostic {
  /**
   * The stable id of the rule, `group/name`.
   */
  rule: string;
  /**
   * How much it matters.
   */
  severity: "error" | "warning" | "info";
  /**
   * What is wrong.
   */
  message: string;
  /**
   * One step that mends it.
   */
  help?: string;
  place: Place;
  /**
   * JSON pointer into the frontmatter.
   */
  pointer?: string;
  /**
   * The legal value nearest to what was written.
   */
  nearest?: string;
  /**
   * All legal values, where they can be listed.
   */
  legal?: string[];
  /**
   * What mends it, where there is one right answer. `candor lint --fix` makes these edits.
   */
  fix?: {
    /**
     * What it does.
     */
    title: string;
    /**
     * New text for ranges of files; the ranges do not overlap.
     */
    edits: {
      place: Place;
      /**
       * What stands there afterwards.
       */
      text: string;
    }[];
  };
  /**
   * Other places that belong to the finding.
   */
  related?: {
    /**
     * What stands there.
     */
    message: string;
    place: Place;
  }[];
}
/**
 * A range of a file.
 */
export interface Place {
  /**
   * Relative to where the command was run, with forward slashes.
   */
  file: string;
  start: Position;
  end: Position;
}
/**
 * A place in a text. Columns and offsets are UTF-16 code units.
 */
export interface Position {
  /**
   * Counts from 1.
   */
  line: number;
  /**
   * Counts from 1.
   */
  column: number;
  /**
   * Counts from 0.
   */
  offset: number;
}
/**
 * How many findings of each severity.
 */
export interface Counts {
  /**
   * How many findings of severity error.
   */
  error: number;
  /**
   * How many findings of severity warning.
   */
  warning: number;
  /**
   * How many findings of severity info.
   */
  info: number;
}
/**
 * How much of the code's use of personal data the check saw.
 */
export interface Coverage {
  /**
   * Reads of personal data found: the sum of `guard`, `annotation`, `custody` and `uncovered`.
   */
  reads: number;
  /**
   * Reads through a view, whose type says what it was opened for.
   */
  guard: number;
  /**
   * Reads in code whose purpose an annotation or the config tells.
   */
  annotation: number;
  /**
   * Reads in code that moves data without using it.
   */
  custody: number;
  /**
   * Reads of a bound name where the type does not tell whose property it is. Not part of `reads`.
   */
  cannotTell: number;
  /**
   * Reads for no purpose, or for one that does not declare the item.
   */
  uncovered: number;
  /**
   * The same, folder by folder.
   */
  byFolder: FolderCoverage[];
  /**
   * The project's own files that were not checked.
   */
  skipped: string[];
}
/**
 * Coverage of one folder.
 */
export interface FolderCoverage {
  /**
   * Path of the folder.
   */
  folder: string;
  /**
   * Reads of personal data found.
   */
  reads: number;
  /**
   * Reads that the policy covers, custody included.
   */
  covered: number;
}
/**
 * A file that the command made, or would make.
 */
export interface File {
  /**
   * Path of the file, relative to the config file.
   */
  path: string;
  /**
   * What happened to it.
   */
  state: "written" | "unchanged" | "stale";
}
