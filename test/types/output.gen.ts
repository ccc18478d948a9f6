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
  command:
    | "lint"
    | "build"
    | "scan"
    | "check"
    | "explain"
    | "fmt"
    | "test"
    | "why"
    | "diff"
    | "release"
    | "translate"
    | "promises"
    | "adopt"
    | "retention";
  /**
   * Whether the exit code is 0.
   */
  ok: boolean;
  /**
   * All findings, sorted by place.
   */
  diagnostics: Diagnostic[];
  /**
   * A name for each finding, in their order: it stays while the finding does, whatever happens to other lines, and is the same in SARIF and in the baseline.
   */
  fingerprints?: string[];
  counts: Counts;
  /**
   * Findings that comments in the policy allow or comments in the code ignore, each with its reason. They are not among the findings.
   */
  allowed?: Allowed[];
  /**
   * What `candor lint --fix` mended, in the order it did. Places are those before the change.
   */
  fixed?: Fixed[];
  /**
   * The packs that judged the policy, sorted, where `candor lint --pack` asked for some beside those of its places.
   */
  packs?: string[];
  /**
   * Of each pack that `candor lint --pack` asked for, how many of its duties no rule checks, or not all of it: `candor explain <pack>` lists them.
   */
  forPerson?: {
    /**
     * How many are for a person to check.
     */
    [k: string]: number;
  };
  coverage?: Coverage;
  /**
   * What was built.
   */
  files?: File[];
  tests?: Tests;
  /**
   * With `candor check --since`: what the findings are narrowed to.
   */
  since?: {
    /**
     * The revision of git, as it was named: `diagnostics` and `allowed` are about lines that changed since what is checked out left it.
     */
    revision: string;
    /**
     * How many other findings there are, where nothing changed.
     */
    elsewhere: number;
  };
  /**
   * What the baseline holds; absent where the config names none.
   */
  baseline?: {
    /**
     * Findings that it holds and that are still there: they are not in `diagnostics`.
     */
    known: number;
    /**
     * Findings that it holds and that are no more.
     */
    mended: number;
  };
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
 * A finding that a comment lets stand, and who says why.
 */
export interface Allowed {
  finding: Diagnostic;
  /**
   * Why it may stand.
   */
  reason: string;
  /**
   * Who says so.
   */
  author: string;
  place: Place;
}
/**
 * A finding that was mended.
 */
export interface Fixed {
  /**
   * The rule that found it.
   */
  rule: string;
  /**
   * What was done.
   */
  title: string;
  place: Place;
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
   * Records of personal data that are handed on whole. Not part of `reads`.
   */
  handedOn: {
    /**
     * Records of personal data that are handed on whole.
     */
    records: number;
    /**
     * Of these records, those that go into a package, into a function that takes anything, or into a call that only running the code resolves.
     */
    outOfSight: number;
    /**
     * Values of type `any` that are called like a record. Not part of `records`.
     */
    cannotTell: number;
    /**
     * Calls of which only running the code tells what they run, and that hand on personal data or lead to reads of it.
     */
    dynamicCalls: number;
    /**
     * The same, folder by folder.
     */
    byFolder: {
      /**
       * Path of the folder.
       */
      folder: string;
      /**
       * Records of personal data that are handed on whole.
       */
      records: number;
      /**
       * Of these records, those that go into a package, into a function that takes anything, or into a call that only running the code resolves.
       */
      outOfSight: number;
      /**
       * Values of type `any` that are called like a record. Not part of `records`.
       */
      cannotTell: number;
      /**
       * Calls of which only running the code tells what they run, and that hand on personal data or lead to reads of it.
       */
      dynamicCalls: number;
    }[];
  };
  /**
   * The project's own files that were not checked.
   */
  skipped: string[];
  /**
   * Why each of `skipped` was not checked, in the same order: it lies outside the folder of the config; it is left out, as tests and scripts are and what `check.exclude` names; it is a template; it, or its project, could not be read; no project has it.
   */
  skippedFor: ("outside" | "left-out" | "template" | "unread" | "no-project")[];
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
/**
 * How much of the policy its tests reached.
 */
export interface Tests {
  /**
   * How many people the tests have.
   */
  people: number;
  /**
   * How many questions were asked: each item and channel of each purpose, for each person.
   */
  questions: number;
  /**
   * For each cell, allowed and denied, as far as people's choices can bring them about.
   */
  outcomes: {
    /**
     * How many of them a test reached.
     */
    reached: number;
    /**
     * How many there are.
     */
    total: number;
  };
  /**
   * How much of the outcomes must be reached, in percent; null where nobody says.
   */
  threshold: number | null;
  /**
   * Every item and channel of every purpose.
   */
  cells: TestCell[];
}
/**
 * One item or channel of a purpose, for everybody or in one place, and how often tests saw it allowed and denied.
 */
export interface TestCell {
  /**
   * The id of the purpose.
   */
  purpose: string;
  /**
   * The place under `by-place`; null for everybody.
   */
  place: string | null;
  /**
   * The id of the data item; null for a channel.
   */
  item: string | null;
  /**
   * The id of the channel; null for a data item.
   */
  channel: string | null;
  /**
   * How many people it was allowed for; null where no choice that a person can make allows it.
   */
  allowed: number | null;
  /**
   * How many people it was denied for; null where no choice that a person can make denies it.
   */
  denied: number | null;
  /**
   * Why it was denied, each reason once.
   */
  reasons: string[];
  /**
   * Where the policy names it.
   */
  at: Place | null;
}
