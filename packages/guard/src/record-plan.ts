import type { Column } from "./read-columns.ts";
import type { SubjectsOf } from "./subjects.ts";

/** A record type as `guard.record` classified it; every sealed record carries its own. */
export interface RecordPlan {
  readonly name: string;
  /** The policy table whose items its columns are. */
  readonly policy: object;
  readonly columns: readonly Column[];
  readonly subjectsOf: SubjectsOf;
}
