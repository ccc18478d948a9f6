/** The one finding shape: what lint, check and the reading of files report. */

export type Severity = "error" | "warning" | "info";

/** `line` and `column` count from 1, `offset` from 0; columns and offsets are UTF-16 code units, as editors count. */
export interface Position {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

/** A range of a file; `end` is exclusive. `file` is relative to where the command was run, with forward slashes. */
export interface Place {
  readonly file: string;
  readonly start: Position;
  readonly end: Position;
}

export interface Diagnostic {
  /** The stable id of the rule, `group/name`; `candor explain <rule>` prints its page. */
  readonly rule: string;
  readonly severity: Severity;
  /** One plain sentence: what is wrong. Lower case identifiers stand in backticks. */
  readonly message: string;
  /** One step that mends it. */
  readonly help?: string;
  readonly place: Place;
  /** JSON pointer into the frontmatter, where the finding is about a value there. */
  readonly pointer?: string;
  /** The legal value nearest to what was written. */
  readonly nearest?: string;
  /** All legal values, where they can be listed. */
  readonly legal?: readonly string[];
  /** What mends it, where there is one right answer and nobody has anything to decide. */
  readonly fix?: Fix;
  /** Other places that belong to the finding: the declaration it conflicts with, the clause it breaks. */
  readonly related?: readonly { readonly message: string; readonly place: Place }[];
}

/** Edits that mend a finding together; their places do not overlap. */
export interface Fix {
  /** What it does, in the imperative: ``write `email` ``. */
  readonly title: string;
  readonly edits: readonly Edit[];
}

/** New text for a range of a file; an empty range inserts, an empty text deletes. */
export interface Edit {
  readonly place: Place;
  readonly text: string;
}

/** A finding that a comment in the policy lets stand, and who says why: nothing is lost by allowing it. */
export interface Allowed {
  readonly finding: Diagnostic;
  readonly reason: string;
  readonly author: string;
  /** Of the comment. */
  readonly place: Place;
}

const RANK: Record<Severity, number> = { error: 0, warning: 1, info: 2 };

/** The one order of findings: by file, place, rule, message; never by when they were found. */
export function compareDiagnostics(a: Diagnostic, b: Diagnostic): number {
  return (
    order(a.place.file, b.place.file) ||
    a.place.start.offset - b.place.start.offset ||
    a.place.end.offset - b.place.end.offset ||
    RANK[a.severity] - RANK[b.severity] ||
    order(a.rule, b.rule) ||
    order(a.message, b.message)
  );
}

/** By code unit: the same on every machine, whatever its locale. */
function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Thrown for our own faults only, never for what an author or a programmer got wrong. */
export class InternalError extends Error {
  override name = "InternalError";
}
